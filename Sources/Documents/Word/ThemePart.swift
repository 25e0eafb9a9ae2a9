/// `word/theme/theme1.xml`: the smallest theme that the schema allows; no style refers to it.
enum ThemePart {
  static let bytes: [UInt8] = {
    let colours = [
      ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F1F1F"), ("lt2", "EEEEEE"), ("accent1", "1F4E79"),
      ("accent2", "7F3F00"), ("accent3", "3F6F3F"), ("accent4", "6F3F6F"), ("accent5", "2F6F6F"),
      ("accent6", "6F6F2F"), ("hlink", "0563C1"), ("folHlink", "954F72"),
    ].map { "<a:\($0.0)><a:srgbClr val=\"\($0.1)\"/></a:\($0.0)>" }.joined()
    let font = "<a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let line = "<a:ln w=\"6350\">\(fill)</a:ln>"
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return Array(
      (XMLDeclaration.text
        + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Plain\"><a:themeElements>"
        + "<a:clrScheme name=\"Plain\">\(colours)</a:clrScheme>"
        + "<a:fontScheme name=\"Plain\"><a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)</a:minorFont></a:fontScheme>"
        + "<a:fmtScheme name=\"Plain\"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>"
        + "<a:lnStyleLst>\(line)\(line)\(line)</a:lnStyleLst><a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>"
        + "<a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>")
        .utf8)
  }()
}
