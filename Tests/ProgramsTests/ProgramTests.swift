import Programs
import Testing

@Suite("Running other programs")
struct ProgramTests {
  func shell(_ script: String, limit: Duration = .seconds(20), outputLimit: Int = 262_144) -> Program {
    Program("/bin/sh", ["-c", script], environment: ["A": "given"], limit: limit, outputLimit: outputLimit)
  }

  @Test("Input, output, complaint and status come back; of the environment it sees only what is given")
  func wholeTurn() throws {
    let ending = try shell("cat; echo \"$A${HOME-no home}\"; echo no >&2; exit 3").run(
      input: Array("in ".utf8))
    #expect(ending.status == 3)
    #expect(ending.output == "in givenno home\n")
    #expect(ending.complaint == "no\n")
  }

  @Test("A program that reads nothing of a long input is no trouble")
  func unreadInput() throws {
    let ending = try shell("exit 0").run(input: [UInt8](repeating: 0x61, count: 1_000_000))
    #expect(ending.status == 0)
  }

  @Test("What it reads are whole files that have no name, not pipes that end where this process does")
  func files() throws {
    let (long, second) = ([UInt8](repeating: 0x61, count: 1_000_000), Array("second".utf8))
    let script =
      "test -f /dev/stdin && test -f /dev/fd/3 && wc -c && cat /dev/fd/3 && readlink /dev/fd/0 /dev/fd/3"
    let program = Program("/bin/sh", ["-c", script], environment: ["PATH": "/usr/bin:/bin"])
    let lines = try program.run(input: long, file: second).output.split(separator: "\n").map(String.init)
    #expect(lines.count == 3 && lines[0].hasPrefix("1000000"))
    #expect(lines.dropFirst().allSatisfy { $0.hasSuffix(" (deleted)") }, "\(lines)")
    #expect(lines.dropFirst().first?.hasPrefix("second/") == true)
  }

  @Test("A signal leaves no status")
  func signalled() throws {
    #expect(try shell("kill -9 $$").run().status == nil)
  }

  @Test("What takes too long is ended with all that it started, also where that ignores the polite signal")
  func timeLimit() throws {
    let mark = "sleep 47.\(Int.random(in: 100_000...999_999))"
    #expect(throws: ProgramFailure.tookTooLong("/bin/sh", limit: .seconds(1))) {
      try shell("trap '' TERM; \(mark) & \(mark) & wait; wait", limit: .seconds(1)).run()
    }
    let left = try Program(
      "/bin/sh", ["-c", "pgrep -f '^\(mark)' || true"], environment: ["PATH": "/usr/bin:/bin"]
    )
    .run().output
    #expect(left == "")
  }

  @Test("A program that is not there is named")
  func missing() {
    #expect(throws: ProgramFailure.missing("/nowhere/tool")) { try Program("/nowhere/tool").run() }
  }

  @Test("More output than allowed is a failure, not a cut text")
  func tooMuch() {
    #expect(throws: ProgramFailure.tooTalkative("/bin/sh", limit: 1000)) {
      try shell("yes | head -c 100000", outputLimit: 1000).run()
    }
  }

  @Test("A program is found on a list of folders")
  func find() {
    #expect(Program.find("sh", on: "/nowhere:/bin") == "/bin/sh")
    #expect(Program.find("no-such-program", on: "/usr/bin:/bin") == nil)
  }
}
