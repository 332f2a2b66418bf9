import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { HelpKind } from '@shared/people/helping/words'
import type { Caller } from '@shared/people/caller'
import { more } from '../people'

/** One way to stand to a case: whose session it is, and what about the case makes them stand there. */
export interface Standing {
  title: string
  caller: Caller
  to?: (one: Inquiry) => Partial<Inquiry>
}

const wrote = ({ id, name }: Caller) => ({ id, name })
/** The draft and the wish for an extension are this person's own. */
const hers =
  (caller: Caller) =>
  ({ draft, extensionAsked }: Inquiry): Partial<Inquiry> => ({
    ...(draft ? { draft: { ...draft, by: wrote(caller) } } : {}),
    ...(extensionAsked ? { extensionAsked: { ...extensionAsked, by: wrote(caller) } } : {}),
  })

/** Somebody of the family, with what the asker agreed to after this case came in. */
const family = (...may: HelpKind[]): Caller => ({
  id: 'citizen-family',
  role: 'citizen',
  name: '示例居民五',
  helps: [{ person: more.citizen.id, may, from: '2026-12-01T00:00:00.000Z', until: '2027-12-01T00:00:00.000Z' }],
})
const follower = { id: 'citizen-follows', role: 'citizen', name: '示例居民三' } as const
const mergedIn = { id: 'citizen-merged', role: 'citizen', name: '示例居民四' } as const
const ecologyLead = {
  id: 'staff-ecology-lead',
  role: 'lead',
  name: '示例审核·生态环境',
  department: 'ecology',
} as const

const desk = { id: 'desk@371502', name: '东昌府区政务公开办公室' }
const below = { id: 'housing@371502', name: '东昌府区住房城乡建设局' }
const someone = (department: string, name: string, role: 'officer' | 'lead' = 'officer'): Caller => ({
  id: `staff-${department}-${role}`,
  role,
  name,
  department,
})
const countyDesk = someone(desk.id, '示例分办·东昌府区')
const lies = (department: { id: string; name: string }) => () => ({ department, parts: [] })

const watching = (role: 'editor' | 'supervisor', department: string, name: string): Caller => ({
  id: `staff-${department}-${role}`,
  role,
  name,
  department,
})
/** Whoever asked agreed to 选登. */
const open = (department?: { id: string; name: string }) => () => ({
  publishable: true,
  ...(department ? { department, parts: [] } : {}),
})

/** The tree of units: own, the one above, the one below, beside, and of another county. */
const inCounties: readonly Standing[] = [
  { title: '县分办台（在手里）', caller: countyDesk, to: lies(desk) },
  { title: '县分办台审核（在手里）', caller: someone(desk.id, '示例审核·东昌府区分办', 'lead'), to: lies(desk) },
  { title: '县分办台（交给下级的）', caller: countyDesk, to: lies(below) },
  { title: '县分办台（在市级单位的）', caller: countyDesk },
  { title: '下级单位（在县分办台的）', caller: someone(below.id, '示例经办·东昌府区住建'), to: lies(desk) },
  { title: '同县别单位', caller: someone('town@371502101', '示例经办·沙镇镇'), to: lies(below) },
  { title: '上级主管单位', caller: more.housing, to: lies(below) },
  { title: '县督查（本县的）', caller: watching('supervisor', desk.id, '示例督查·东昌府区'), to: lies(below) },
  { title: '县督查（在市级单位的）', caller: watching('supervisor', desk.id, '示例督查·东昌府区') },
  { title: '别县督查', caller: watching('supervisor', 'desk@371526', '示例督查·高唐县'), to: lies(below) },
  { title: '县编辑（本县的）', caller: watching('editor', desk.id, '示例编辑·东昌府区'), to: open(below) },
  { title: '县编辑（在市级单位的）', caller: watching('editor', desk.id, '示例编辑·东昌府区'), to: open() },
  { title: '别县编辑', caller: watching('editor', 'desk@371526', '示例编辑·高唐县'), to: open(below) },
  { title: '别县分办台', caller: someone('desk@371526', '示例分办·高唐县'), to: lies(below) },
]

/** Everybody who may come to the door of a case of the housing office that the lamps office supports. */
export const standings: readonly Standing[] = [
  { title: '提问人', caller: more.citizen },
  { title: '代办人（说好的）', caller: family('read', 'before', 'ask', 'settle') },
  { title: '代办人（只能看）', caller: family('read', 'before') },
  { title: '代办人（以前的没说）', caller: family('read', 'ask') },
  { title: '关注的人', caller: follower, to: () => ({ followers: [follower.id] }) },
  { title: '并单的人', caller: mergedIn, to: () => ({ merged: [{ id: 'MMMM-MMMM', citizen: mergedIn.id }] }) },
  { title: '别的居民', caller: more.neighbour },
  { title: '本单位经办', caller: more.housing },
  { title: '起草的经办', caller: more.housing, to: hers(more.housing) },
  { title: '本单位审核', caller: more.lead },
  { title: '起草的审核', caller: more.lead, to: hers(more.lead) },
  { title: '协办经办', caller: more.lamps },
  { title: '协办审核', caller: more.lampsLead },
  { title: '别单位经办', caller: more.ecology },
  { title: '别单位审核', caller: ecologyLead },
  { title: '分办', caller: more.dispatcher },
  { title: '编辑', caller: more.editor, to: () => ({ publishable: true }) },
  { title: '编辑（没同意选登）', caller: more.editor, to: () => ({ publishable: false }) },
  { title: '督查', caller: more.supervisor },
  ...inCounties,
]
