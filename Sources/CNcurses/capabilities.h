#pragma once

enum cn_description { CN_DESCRIBED, CN_NOT_DESCRIBED, CN_NO_CURSOR };

/// Whether a terminal is described, and can place its cursor.
///
/// Apart from the rest, because the names of capabilities are macros that take common words.
enum cn_description cn_describe(const char *terminal);
