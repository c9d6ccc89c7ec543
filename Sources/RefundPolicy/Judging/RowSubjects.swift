/// What the checks of a policy's rows are about, each at the place of its row.
struct RowSubjects: Sendable {
  let windows: [CheckSubject]
  let refusals: [CheckSubject]
  let requirements: [CheckSubject]
  let methods: [CheckSubject]
  let fees: [CheckSubject]
  let approvals: [CheckSubject]
  let guards: [CheckSubject]

  init(_ policy: Policy) {
    windows = policy.windows.map { CheckSubject($0.head, .window) }
    refusals = policy.refusals.map { CheckSubject($0.head, .refuse) }
    requirements = policy.requirements.map { CheckSubject($0.head, .require) }
    methods = policy.methods.map { CheckSubject($0.head, .method) }
    fees = policy.fees.map { CheckSubject($0.head, .fee) }
    approvals = policy.approvals.map { CheckSubject($0.head, .approval) }
    guards = policy.guards.map { CheckSubject($0.head, .guard) }
  }
}
