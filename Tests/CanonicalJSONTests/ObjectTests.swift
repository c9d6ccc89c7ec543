import CanonicalJSON
import Testing

@Suite("Members of an object")
struct ObjectTests {
  let object: JSONObject = {
    let value: JSONValue = [
      "name": "Léa", "points": 1200, "gone": nil, "open": true, "tags": ["a"],
    ]
    return value.object ?? JSONObject()
  }()

  @Test("a member comes with the type asked for")
  func typed() throws {
    #expect(try object.string("name") == "Léa")
    #expect(try object.integer("points") == 1200)
    #expect(try object.bool("open"))
    #expect(try object.array("tags") == ["a"])
    #expect(try object.optionalString("absent") == nil)
    #expect(try object.optionalInteger("gone") == nil)
  }

  @Test("a missing, null, mistyped or too large member is an error that says so")
  func mistyped() {
    #expect(throws: JSONShapeError(key: "absent", problem: .missing(expected: .object))) {
      try object.object("absent")
    }
    #expect(
      throws: JSONShapeError(key: "gone", problem: .wrongKind(expected: .string, found: .null))
    ) { try object.string("gone") }
    #expect(
      throws: JSONShapeError(key: "name", problem: .wrongKind(expected: .integer, found: .string))
    ) { try object.optionalInteger("name") }
    #expect(throws: JSONShapeError(key: "points", problem: .outOfRange)) {
      try object.integer("points", as: Int8.self) + 0
    }
  }

  @Test("setting keeps the order, adds at the end, removes with nil")
  func setting() {
    var object = object
    object["name"] = "Léo"
    object["new"] = 1
    object["gone"] = JSONValue?.none
    #expect(object.keys == ["name", "points", "open", "tags", "new"])
    #expect(object["name"] == "Léo")
  }
}
