import type { Caller } from '@shared/people/caller'
import { example } from '../support/door'

/** More people of the tests: plainly examples. */
export const more = {
  ...example,
  leadTwo: { id: 'staff-lead-two', role: 'lead', name: '示例审核·住建二', department: 'housing' },
  lampsLead: { id: 'staff-lamps-lead', role: 'lead', name: '示例审核·城管', department: 'urban-management' },
  ecology: { id: 'staff-ecology', role: 'officer', name: '示例经办·生态环境', department: 'ecology' },
} as const satisfies Record<string, Caller>
