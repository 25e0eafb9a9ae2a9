import Wording

/// What a text is set in.
public struct TextType: Hashable, Sendable {
  /// The name of the type face; `nil` where nobody says.
  public var font: String?
  /// Its size in points; `nil` where nobody says.
  public var size: Double?

  /// Makes one.
  public init(font: String?, size: Double?) { (self.font, self.size) = (font, size) }

  /// As people say it: `Times New Roman 12`.
  public var text: String {
    [font, size.map { $0 == $0.rounded() ? String(Int($0)) : String($0) }].compactMap(\.self)
      .joined(separator: " ")
  }

  /// Whether a text that is set in this keeps to what `rule` asks for; what either leaves open is no breach.
  func keeps(to rule: TextType) -> Bool {
    let isFont = font.flatMap { own in rule.font.map { $0.lowercased() == own.lowercased() } } ?? true
    let isSize = size.flatMap { own in rule.size.map { abs($0 - own) < 0.01 } } ?? true
    return isFont && isSize
  }
}

extension HouseStyle {
  /// What a text in `language` is set in. Arabic and Chinese have faces of their own, which no rule names.
  public func type(in language: Language) -> TextType {
    TextType(font: language == .ar || language == .zh ? nil : fonts.text, size: sizes.text)
  }
}

extension RuleSet {
  /// The rule that says what the text is set in.
  public var typeRule: Rule? { rules.first { $0.typeAsked != nil && $0.status != .superseded } }

  /// What in the type of a text breaks a rule of the mechanism.
  ///
  /// - Parameter isHandedIn: Whether the file is about to leave: making one for other readers is no breach.
  public func breaches(by type: TextType, isHandedIn: Bool) -> [Finding] {
    guard let rule = typeRule, let asked = rule.typeAsked, !type.keeps(to: asked) else { return [] }
    return [.otherType(type, than: asked, by: rule, isHandedIn ? rule.severity : .warning)]
  }
}

extension Rule {
  /// What the text has to be set in; `nil` where this rule is about something else.
  var typeAsked: TextType? { if case .type(let type) = demand { type } else { nil } }
}

extension Finding {
  fileprivate static func otherType(
    _ type: TextType, than asked: TextType, by rule: Rule, _ severity: Severity
  ) -> Finding {
    Finding(
      "format.other-type", severity,
      message: Localized(
        en: "the text is set in \(type.text), and the mechanism asks for \(asked.text)",
        fr: "le texte est en \(type.text), et le mécanisme demande \(asked.text)"),
      remedy: Localized(
        en:
          "take another style (--style ohchr), or change \"fonts:\" and \"sizes:\" in the style, or the Word styles",
        fr:
          "prenez un autre style (--style ohchr), ou modifiez « fonts: » et « sizes: » du style, ou les styles de Word"
      ),
      rule: Citation(rule))
  }
}
