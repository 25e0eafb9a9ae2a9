import Wording

extension Check {
  /// The move comes with a reason in words.
  static let reason = Check(
    "reason",
    summary: Localized(en: "The move is given a reason.", fr: "Le passage est motivé.")
  ) { situation, _ in
    situation.given.reason == nil ? [.missingReason] : []
  }

  /// The move comes with the receipt of the body that the report was handed to.
  ///
  /// Nothing counts as submitted without one.
  static let receipt = Check(
    "receipt",
    summary: Localized(
      en: "The receipt of the submission is given.", fr: "L'accusé de réception de l'envoi est indiqué.")
  ) { situation, _ in
    situation.given.receipt == nil ? [.missingReceipt] : []
  }
}

extension Finding {
  fileprivate static let missingReason = Finding(
    "reason.missing",
    message: Localized(en: "a reason is needed", fr: "un motif est nécessaire"),
    remedy: Localized(en: "add --reason \"…\"", fr: "ajoutez --reason \"…\""),
    answer: .reason)

  fileprivate static let missingReceipt = Finding(
    "receipt.missing",
    message: Localized(
      en: "the receipt is needed: without it nothing counts as submitted",
      fr: "l'accusé de réception est nécessaire : sans lui, rien n'est réputé envoyé"),
    remedy: Localized(
      en: "hand the document in, then add --receipt NUMBER",
      fr: "remettez le document, puis ajoutez --receipt NUMÉRO"),
    answer: .receipt)
}
