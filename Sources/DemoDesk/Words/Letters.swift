import RefundDesk

/// What customers and the desk write, by subject and language, with slots for the case at hand.
///
/// Each block holds several texts divided by lines of three dashes; `*` begins an angry one and `+` a
/// chatty one. Every text is whole sentences, so that any of them may stand beside any other.
enum Letters {}
