import Foundation

/// Measures inside one process what the program does between reading and printing; prints JSON.
@main
struct Bench {
  static func main() {
    do { try run(Array(CommandLine.arguments.dropFirst())) } catch {
      print("bench: \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    switch arguments.first {
    case "workspace" where arguments.count == 4:
      guard let count = Int(arguments[1]) else { return usage() }
      try SampleOffice.make(at: arguments[2], reports: count, draft: arguments[3])
    case "decide" where arguments.count == 2:
      print(try Deciding.measure(in: arguments[1]))
    case "durable" where arguments.count == 2:
      print(try Durable.measure(in: arguments[1]))
    case "lifelong" where arguments.count == 3:
      guard let count = Int(arguments[1]) else { return usage() }
      try Lifelong.lengthen(in: arguments[2], to: count)
    case "crowd" where arguments.count == 4:
      guard let count = Int(arguments[1]) else { return usage() }
      try Crowd.make(at: arguments[2], reports: count, workflow: arguments[3])
    case "pages" where arguments.count == 2:
      print(try Pages.measure(in: arguments[1]))
    default: usage()
    }
  }

  private static func usage() {
    print(
      """
      bench workspace COUNT FOLDER DRAFT   make a workspace with COUNT reports that hold the words of DRAFT
      bench decide FOLDER                  decide and evolve in memory, on the first report of that workspace
      bench durable FOLDER                 move every report of that workspace twice, each move on disk
      bench lifelong COUNT FOLDER          let the second report of that workspace have COUNT events
      bench crowd COUNT FOLDER WORKFLOW    make a workspace with COUNT reports of five deadlines each
      bench pages FOLDER                   write documents of 1 to 500 pages: milliseconds for each page
      """)
  }
}
