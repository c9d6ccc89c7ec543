#include "CTomlPlusPlus.h"

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <algorithm>
#include <deque>
#include <memory>
#include <string>
#include <utility>
#include <vector>

struct ctoml_document {
  bool succeeded = false;
  std::string reason;
  ctoml_place place{};
  std::vector<ctoml_node> nodes;
  // A deque never moves its elements, so the texts that nodes point to stay where they are.
  std::deque<std::string> texts;

  ctoml_text keep(std::string_view text) {
    texts.emplace_back(text);
    return ctoml_text{texts.back().data(), texts.back().size()};
  }
};

namespace {

ctoml_place place_of(const toml::source_region &region) {
  return ctoml_place{region.begin.line, region.begin.column, region.end.line, region.end.column};
}

void fill_date(ctoml_node &node, const toml::date &date) {
  node.year = date.year;
  node.month = date.month;
  node.day = date.day;
}

void fill_time(ctoml_node &node, const toml::time &time) {
  node.hour = time.hour;
  node.minute = time.minute;
  node.second = time.second;
  node.nanosecond = time.nanosecond;
}

void fill_date_time(ctoml_node &node, const toml::date_time &value) {
  node.kind = CTOML_DATE_TIME;
  fill_date(node, value.date);
  fill_time(node, value.time);
  if (value.offset) {
    node.has_offset = true;
    node.offset_minutes = value.offset->minutes;
  }
}

void append(ctoml_document &document, const toml::node &value, const toml::key *key);

void append_children(ctoml_document &document, const toml::table &table) {
  // toml++ keeps tables sorted by key; people read them in the order they were written.
  std::vector<std::pair<const toml::key *, const toml::node *>> entries;
  for (auto &&[key, value] : table) entries.emplace_back(&key, &value);
  std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
    const auto left = a.first->source().begin, right = b.first->source().begin;
    return std::make_pair(left.line, left.column) < std::make_pair(right.line, right.column);
  });
  for (const auto &entry : entries) append(document, *entry.second, entry.first);
}

void append(ctoml_document &document, const toml::node &value, const toml::key *key) {
  ctoml_node node{};
  node.place = place_of(value.source());
  if (key) {
    node.has_key = true;
    node.key = document.keep(key->str());
    node.key_place = place_of(key->source());
  }
  if (const auto *table = value.as_table()) {
    node.kind = CTOML_TABLE;
    node.is_inline = table->is_inline();
    node.children = table->size();
    document.nodes.push_back(node);
    append_children(document, *table);
    return;
  }
  if (const auto *array = value.as_array()) {
    node.kind = CTOML_ARRAY;
    node.children = array->size();
    document.nodes.push_back(node);
    for (const auto &element : *array) append(document, element, nullptr);
    return;
  }
  if (const auto *text = value.as_string()) {
    node.kind = CTOML_STRING;
    node.text = document.keep(text->get());
  } else if (const auto *integer = value.as_integer()) {
    node.kind = CTOML_INTEGER;
    node.integer = integer->get();
  } else if (const auto *real = value.as_floating_point()) {
    node.kind = CTOML_FLOAT;
    node.real = real->get();
  } else if (const auto *boolean = value.as_boolean()) {
    node.kind = CTOML_BOOLEAN;
    node.integer = boolean->get() ? 1 : 0;
  } else if (const auto *date = value.as_date()) {
    node.kind = CTOML_DATE;
    fill_date(node, date->get());
  } else if (const auto *time = value.as_time()) {
    node.kind = CTOML_TIME;
    fill_time(node, time->get());
  } else if (const auto *date_time = value.as_date_time()) {
    fill_date_time(node, date_time->get());
  }
  document.nodes.push_back(node);
}

}  // namespace

ctoml_document *ctoml_parse(const char *bytes, size_t count) {
  try {
    auto document = std::make_unique<ctoml_document>();
    const auto result = toml::parse(std::string_view(bytes, count));
    if (result) {
      append(*document, result.table(), nullptr);
      document->succeeded = true;
    } else {
      document->reason = std::string(result.error().description());
      document->place = place_of(result.error().source());
    }
    return document.release();
  } catch (...) {
    // Only memory can run out here: nothing may travel through Swift frames as an exception.
    return nullptr;
  }
}

bool ctoml_succeeded(const ctoml_document *document) { return document->succeeded; }

const ctoml_node *ctoml_nodes(const ctoml_document *document, size_t *count) {
  *count = document->nodes.size();
  return document->nodes.data();
}

ctoml_text ctoml_error_reason(const ctoml_document *document) {
  return ctoml_text{document->reason.data(), document->reason.size()};
}

ctoml_place ctoml_error_place(const ctoml_document *document) { return document->place; }

void ctoml_free(ctoml_document *document) { delete document; }
