import type { Caller } from '@shared/people/caller'

/** Those who appear in the example inquiries. */
export const people = {
  citizen: { id: 'citizen-example', role: 'citizen', name: '示例居民' },
  officer: { id: 'staff-example', role: 'officer', name: '示例经办' },
  lead: { id: 'staff-example-lead', role: 'lead', name: '示例审核' },
  dispatcher: { id: 'staff-example-desk', role: 'dispatcher', name: '示例分办' },
  editor: { id: 'staff-example-editor', role: 'editor', name: '示例编辑' },
  supervisor: { id: 'staff-example-supervisor', role: 'supervisor', name: '示例督查' },
} as const satisfies Record<string, Caller>
