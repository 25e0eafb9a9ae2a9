import Foundation
import Reporting

/// The form in which events and summaries are stored: JSON with sorted keys, moments as seconds since 1970.
///
/// It is part of the ledger's format; see `Tests/LedgerTests/Released`.
enum EventForm {
  static func bytes(of value: some Encodable) throws -> [UInt8] { try [UInt8](encoder.encode(value)) }

  static func event(from bytes: [UInt8]) -> Event? { value(from: bytes) }

  static func value<Value: Decodable>(from bytes: [UInt8]) -> Value? {
    try? decoder.decode(Value.self, from: Data(bytes))
  }

  // Made once: a record of thousands of events asks for as many.
  private static let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .secondsSince1970
    return encoder
  }()
  private static let decoder = {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .secondsSince1970
    return decoder
  }()
}
