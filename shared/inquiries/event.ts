import * as z from 'zod'

const base = { at: z.iso.datetime(), by: z.object({ id: z.string(), name: z.string() }) }
const department = z.object({ id: z.string(), name: z.string() })

/** What happened to an inquiry, appended and never edited. No contact details in here. */
export const event = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('submitted') }),
  z.object({ ...base, type: z.literal('assigned'), to: department, reason: z.string() }),
  z.object({ ...base, type: z.literal('returned'), from: department, to: department, reason: z.string() }),
  z.object({ ...base, type: z.literal('disputed'), from: department, reason: z.string() }),
  z.object({ ...base, type: z.literal('supplemented'), text: z.string() }),
  z.object({ ...base, type: z.literal('replied'), department, text: z.string(), basis: z.array(z.string()) }),
  z.object({ ...base, type: z.literal('rated'), stars: z.number().int(), comment: z.string().optional() }),
  z.object({ ...base, type: z.literal('withdrawn') }),
  z.object({ ...base, type: z.literal('published') }),
])
export type Event = z.infer<typeof event>
export type EventOf<T extends Event['type']> = Extract<Event, { type: T }>

/** What a person reads in a timeline, e.g. 「转给市住房城乡建设局」. */
export function headline(one: Event): string {
  switch (one.type) {
    case 'submitted':
      return '提交'
    case 'assigned':
      return `转给${one.to.name}`
    case 'returned':
      return `${one.from.name}退回，改由${one.to.name}办理`
    case 'disputed':
      return `提问人认为不该由${one.from.name}办理，交分办台判断`
    case 'supplemented':
      return '补充说明'
    case 'replied':
      return `${one.department.name}答复`
    case 'rated':
      return `评价：${one.stars} 分`
    case 'withdrawn':
      return '撤回'
    case 'published':
      return '选登公开'
  }
}
