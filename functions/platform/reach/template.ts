import * as z from 'zod'

/** A template of WeChat as the operator has it; the names of its fields are WeChat's own, e.g. thing1. */
export const messageTemplate = z.strictObject({
  id: z.string().min(1).max(64),
  /** 长期订阅: agreed to once, it holds. */
  lasting: z.boolean().default(false),
  /** What of a notice stands in each: title, place, field, until or office. */
  fields: z.record(z.string().regex(/^[a-z_]+\d+$/), z.string()),
})
export type MessageTemplate = z.infer<typeof messageTemplate>
export type TemplateData = Record<string, { value: string }>

/** In local mode: a title, the place, what it is about, and the last day. */
export const exampleTemplate: MessageTemplate = {
  id: 'example-notice',
  lasting: false,
  fields: { thing1: 'title', thing2: 'place', phrase3: 'field', date4: 'until' },
}

/** The same as text, as an environment variable holds it. */
export const templateText = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue('模板要写成 JSON，例如 {"id":"…","fields":{"thing1":"title"}}')
      return z.NEVER
    }
  })
  .pipe(messageTemplate)
