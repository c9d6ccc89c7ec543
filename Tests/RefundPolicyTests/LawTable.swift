/// The law as a table: for each right the last day and the day after, each exception, each later remedy.
enum LawTable {
  static let all = withdrawal + conformity + delivery + undue + complete
}
