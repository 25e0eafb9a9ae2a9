import Foundation
import Testing

@testable import Engine

@Suite("The lines for cron")
struct CronTests {
  private static func cron() throws -> Cron { try Cron(OfficeTests.office().workspace) }

  @Test(
    "Added twice they stand there once, and taken away the rest is as it was",
    arguments: [
      "", "MAILTO=ana\n", "# a comment\n0 5 * * * backup\n", "0 5 * * * backup", "\n\n",
    ])
  func idempotent(_ crontab: String) throws {
    let cron = try Self.cron()
    let once = cron.adding(to: crontab)
    #expect(cron.adding(to: once) == once)
    #expect(cron.lines.allSatisfy(once.contains))
    let wanted = crontab.isEmpty || crontab.hasSuffix("\n") ? crontab : crontab + "\n"
    #expect(cron.removing(from: once) == wanted)
  }

  @Test("Other workspaces' lines stay, and a beginning without an end takes nothing with it")
  func others() throws {
    let (one, other) = (try Self.cron(), try Self.cron())
    #expect(one.removing(from: other.adding(to: one.adding(to: ""))) == other.adding(to: ""))
    let broken = one.lines[0] + "\n0 5 * * * backup\n"
    #expect(one.removing(from: broken) == "0 5 * * * backup\n")
  }
}
