import CZlib

/// Reads a zip archive in memory, strictly: one reading of the bytes only, and bounds on everything.
///
/// Two programs that read one archive differently are how a file passes a check and shows something else, so
/// whatever leaves room for that is refused: bytes before the first entry or behind the end, names that differ,
/// entries that overlap. Nothing is ever unpacked to disk.
enum ZipReader {
  static let maximumEntries = 2_000
  static let maximumEntry = 32 * 1024 * 1024
  static let maximumTotal = 128 * 1024 * 1024
  /// How many times larger an entry above 1 MiB may be than its packed form.
  static let maximumRatio = 200

  struct Entry: Hashable, Sendable {
    let name: String
    let bytes: [UInt8]
  }

  private struct Record {
    let name: ArraySlice<UInt8>
    let method: Int
    let sum: Int
    let packed: Int
    let size: Int
    let offset: Int
  }

  /// The entries in the order of the directory; those that are not `wanted` without their bytes.
  static func read(
    _ bytes: [UInt8], wanted: (String) -> Bool = { _ in true }
  ) throws(PackageProblem) -> [Entry] {
    let (records, directory) = try directory(of: bytes)
    var names: Set<String> = []
    var spans: [Range<Int>] = []
    var total = 0
    var entries: [Entry] = []
    for record in records {
      let name = try name(record.name)
      guard names.insert(name.lowercased()).inserted else {
        throw broken(en: "two entries share a name", fr: "deux éléments portent le même nom")
      }
      let data = try span(of: record, in: bytes, before: directory)
      spans.append(record.offset..<data.upperBound)
      guard wanted(name) else {
        entries.append(Entry(name: name, bytes: []))
        continue
      }
      total += record.size
      guard total <= maximumTotal else { throw tooLarge }
      let content = try unpack(record, bytes[data])
      guard Int(sum(content)) == record.sum else {
        throw broken(
          en: "the check sum of \(name) is wrong", fr: "la somme de contrôle de \(name) est fausse")
      }
      entries.append(Entry(name: name, bytes: content))
    }
    spans.sort { $0.lowerBound < $1.lowerBound }
    guard (spans.first?.lowerBound ?? 0) == 0 else {
      throw broken(
        en: "something stands before the first entry", fr: "quelque chose précède le premier élément")
    }
    for (before, after) in zip(spans, spans.dropFirst()) where before.upperBound > after.lowerBound {
      throw broken(en: "two entries overlap", fr: "deux éléments se chevauchent")
    }
    return entries
  }

  // MARK: - Directory

  private static func directory(of bytes: [UInt8]) throws(PackageProblem) -> ([Record], start: Int) {
    guard let end = endRecord(of: bytes) else {
      throw broken(en: "there is no end of the directory", fr: "la fin du répertoire manque")
    }
    let count = number(bytes, end + 10, 2)
    let size = number(bytes, end + 12, 4)
    let start = number(bytes, end + 16, 4)
    guard number(bytes, end + 4, 4) == 0, number(bytes, end + 8, 2) == count, count <= maximumEntries,
      start + size == end
    else {
      throw broken(
        en: "the directory is not where the file says", fr: "le répertoire n'est pas à l'endroit indiqué")
    }
    var records: [Record] = []
    var place = start
    for _ in 0..<count {
      guard place + 46 <= end, number(bytes, place, 4) == 0x0201_4B50 else {
        throw broken(en: "the directory is damaged", fr: "le répertoire est abîmé")
      }
      let name = number(bytes, place + 28, 2)
      let next = place + 46 + name + number(bytes, place + 30, 2) + number(bytes, place + 32, 2)
      guard next <= end else { throw broken(en: "the directory is damaged", fr: "le répertoire est abîmé") }
      // Encryption, patches and strong encryption; 64-bit sizes show as all ones and fail the bounds below.
      guard number(bytes, place + 8, 2) & 0b10_0000_0110_0001 == 0,
        number(bytes, place + 34, 2) == 0
      else {
        throw broken(
          en: "an entry is encrypted or lies on another disk",
          fr: "un élément est chiffré ou se trouve sur un autre disque")
      }
      let record = Record(
        name: bytes[place + 46..<place + 46 + name], method: number(bytes, place + 10, 2),
        sum: number(bytes, place + 16, 4), packed: number(bytes, place + 20, 4),
        size: number(bytes, place + 24, 4),
        offset: number(bytes, place + 42, 4))
      guard record.size <= maximumEntry,
        record.size < 1 << 20 || record.size / max(1, record.packed) <= maximumRatio
      else { throw tooLarge }
      records.append(record)
      place = next
    }
    guard place == end else { throw broken(en: "the directory is damaged", fr: "le répertoire est abîmé") }
    return (records, start)
  }

  /// The place of the one record that ends the file, with its comment.
  private static func endRecord(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var place = bytes.count - 22
    while place >= max(0, bytes.count - 22 - 0xFFFF) {
      if number(bytes, place, 4) == 0x0605_4B50, number(bytes, place + 20, 2) == bytes.count - place - 22 {
        return place
      }
      place -= 1
    }
    return nil
  }

  private static func name(_ bytes: ArraySlice<UInt8>) throws(PackageProblem) -> String {
    guard let name = String(validating: bytes, as: UTF8.self), !name.isEmpty,
      !bytes.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x3A || $0 == 0x7F }),
      bytes.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy({
        !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
      })
    else {
      throw broken(
        en: "an entry has a name that leads elsewhere", fr: "un élément porte un nom qui mène ailleurs")
    }
    return name
  }

  // MARK: - Entries

  /// Where the packed bytes of `record` lie.
  private static func span(
    of record: Record, in bytes: [UInt8], before directory: Int
  ) throws(PackageProblem) -> Range<Int> {
    let place = record.offset
    guard place + 30 <= directory, number(bytes, place, 4) == 0x0403_4B50 else {
      throw broken(en: "an entry is missing", fr: "un élément manque")
    }
    let start = place + 30 + number(bytes, place + 26, 2) + number(bytes, place + 28, 2)
    let nameEnd = place + 30 + number(bytes, place + 26, 2)
    guard start + record.packed <= directory, bytes[place + 30..<nameEnd] == record.name,
      number(bytes, place + 8, 2) == record.method
    else {
      throw broken(
        en: "an entry is not what the directory says",
        fr: "un élément n'est pas celui que le répertoire annonce")
    }
    return start..<start + record.packed
  }

  private static func unpack(_ record: Record, _ packed: ArraySlice<UInt8>) throws(PackageProblem) -> [UInt8]
  {
    switch record.method {
    case 0:
      guard record.size == record.packed else {
        throw broken(
          en: "an entry has another size than it says", fr: "un élément n'a pas la taille annoncée")
      }
      return Array(packed)
    case 8:
      guard let content = inflate(packed, size: record.size) else {
        throw broken(
          en: "an entry can't be unpacked to the size that it says",
          fr: "un élément ne peut être décompressé à la taille annoncée")
      }
      return content
    default:
      throw broken(
        en: "an entry is packed in an unknown way", fr: "un élément est compressé d'une façon inconnue")
    }
  }

  /// The unpacked bytes; `nil` where they are not exactly `size`, or `packed` is not used up.
  private static func inflate(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
    defer { inflateEnd(&stream) }
    var input = Array(packed)
    // One byte more than promised, so that an entry that lies about its size is seen.
    var output = [UInt8](repeating: 0, count: size + 1)
    let isWhole = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        return CZlib.inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0
      }
    }
    guard isWhole, Int(stream.total_out) == size else { return nil }
    output.removeLast()
    return output
  }

  private static func sum(_ bytes: [UInt8]) -> UInt { crc32(0, bytes, UInt32(bytes.count)) }

  private static func number(_ bytes: [UInt8], _ place: Int, _ size: Int) -> Int {
    var number = 0
    for index in (0..<size).reversed() { number = number << 8 | Int(bytes[place + index]) }
    return number
  }

  private static var tooLarge: PackageProblem {
    PackageProblem(
      "", "zip.too-large", en: "unpacked, the file is larger than any document",
      fr: "une fois décompressé, le fichier dépasse la taille de tout document")
  }

  private static func broken(en: String, fr: String) -> PackageProblem {
    PackageProblem("", "zip.broken", en: en, fr: fr)
  }
}
