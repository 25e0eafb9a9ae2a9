import Foundation
import Reporting

/// Says from the bare record, in its own way, what the report's fold should say.
struct Oracle {
  let entries: [Entry]
  let directory: Directory

  /// The newest revision and who saved it.
  var words: (revision: Revision.ID, by: Person.ID)? {
    for entry in entries.reversed() {
      switch entry.event {
      case .saved(let revision, _), .opened(_, _, let revision): return (revision, entry.by)
      default: continue
      }
    }
    return nil
  }

  /// Everybody who ever saved words.
  var authors: Set<Person.ID> {
    var authors: Set<Person.ID> = []
    for entry in entries {
      switch entry.event {
      case .opened, .saved: authors.insert(entry.by)
      default: break
      }
    }
    return authors
  }

  /// Where the report is.
  var state: State.ID? {
    for entry in entries.reversed() {
      switch entry.event {
      case .moved(_, _, let to, _, _, _): return to
      case .opened(_, let state, _): return state
      default: continue
      }
    }
    return nil
  }

  func roles(of person: Person.ID) -> Set<Role.ID> {
    guard let known = directory.people[person] else { return [] }
    var roles: Set<Role.ID> = []
    for entry in entries {
      switch entry.event {
      case .assigned(person, let role, _): roles.insert(role)
      case .unassigned(person, let role): roles.remove(role)
      default: break
      }
    }
    return roles.union(known.roles)
  }

  /// Who said yes to exactly the newest words, did not take it back, and did not write them.
  var approvers: Set<Person.ID> {
    guard let words else { return [] }
    var approvers: Set<Person.ID> = []
    for entry in entries {
      switch entry.event {
      case .approved(words.revision): approvers.insert(entry.by)
      case .approvalWithdrawn(words.revision): approvers.remove(entry.by)
      default: break
      }
    }
    approvers.remove(words.by)
    return approvers
  }

  /// Which organisations said yes to exactly the newest words.
  var endorsers: Set<Organisation.ID> {
    guard let words else { return [] }
    var endorsers: Set<Organisation.ID> = []
    for entry in entries {
      switch entry.event {
      case .endorsed(words.revision, let organisation): endorsers.insert(organisation)
      case .endorsementWithdrawn(words.revision, let organisation): endorsers.remove(organisation)
      default: break
      }
    }
    return endorsers
  }

  var openComments: Int {
    var open: Set<Comment.ID> = []
    for entry in entries {
      switch entry.event {
      case .commented(let id, _, _, _, _): open.insert(id)
      case .commentResolved(let id): open.remove(id)
      default: break
      }
    }
    return open.count
  }

  /// Whether what a transition asks of people holds: approvals, endorsements, comments, reason, receipt.
  func allows(_ transition: Transition, by actor: Person.ID, draft: Draft, given: Situation.Given) -> Bool {
    guard let state, transition.from.contains(state), !roles(of: actor).isDisjoint(with: transition.by) else {
      return false
    }
    return transition.requires.allSatisfy { requirement in
      for (field, values) in requirement.when {
        guard case .text(let text)? = draft.fields[field], values.contains(text) else { return true }
      }
      switch requirement.check {
      case "approvals": return approvalsSuffice(requirement.arguments)
      case "endorsements":
        guard case .organisations(let list)? = draft.fields["submitters"] else { return true }
        return list.allSatisfy { endorsers.contains($0.acronym) }
      case "comments-resolved": return openComments == 0
      case "reason": return given.reason != nil
      case "receipt": return given.receipt != nil
      case "blessing": return false
      default: return true
      }
    }
  }

  private func approvalsSuffice(_ arguments: Arguments) -> Bool {
    func isReached(_ quorum: Arguments.Quorum) -> Bool {
      var counted = approvers.filter { roles(of: $0).contains(quorum.role) }
      if arguments.names("not").contains("author") { counted.subtract(authors) }
      return counted.count >= quorum.atLeast
    }
    let any = arguments.quorums("any-of")
    return arguments.quorums("all-of").allSatisfy(isReached)
      && (any.isEmpty || any.contains(where: isReached))
  }
}
