/** One message as the detector takes it: an inquiry, or an item seen elsewhere. */
export interface HotMessage {
  /** Unique among all messages, whatever they are. */
  id: string
  /** When it was received, in milliseconds since 1970. */
  at: number
  /** What its writer put above it; without one, its first sentence stands for it. */
  title?: string | undefined
  text: string
  /** Who wrote it, as a key that says nothing else; the same person twice is one voice. */
  by?: string | undefined
  /** 点赞数 and 反对数, where they are counted. */
  up?: number | undefined
  down?: number | undefined
}

/** So much of a text is read: a message says in its first lines what it is about. In characters. */
export const read = { title: 60, text: 100 }

/** Title and text to be read; the title twice is what a title weighs. */
export function partsOf({ title, text }: Pick<HotMessage, 'title' | 'text'>): { head: string; body: string } {
  const body = text.trim()
  if (title?.trim()) return { head: title.trim().slice(0, read.title), body: body.slice(0, read.text) }
  const first = /^[^\n。！？!?；;]+/.exec(body)?.[0] ?? body
  return { head: first.slice(0, read.title), body: body.slice(first.length, first.length + read.text) }
}
