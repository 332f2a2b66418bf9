import { plainIdeographs } from '@shared/text/ideographs'

/**
 * One paragraph or heading of a document, whatever file it came from.
 * A divider ends the lines that only tell about the document; `meta` is what the file says beside its text,
 * written 标题：…, and never part of a provision.
 */
export interface Block {
  kind: 'heading' | 'paragraph' | 'divider' | 'meta'
  /** 1 is the title. Only headings have one. */
  level?: number
  text: string
  /** How it is set, where the file says so (Word, PDF): the size of most of its type in points. */
  size?: number
  centred?: boolean
  /** The name of its style in Word: Title, heading 1. */
  style?: string
}

/** One line of text in plain ideographs: blanks of every kind become one space, none at the ends. */
export function line(text: string): string {
  return plainIdeographs(text)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text: line(text) }
}

export function heading(level: number, text: string): Block {
  return { kind: 'heading', level, text: line(text) }
}

export function divider(): Block {
  return { kind: 'divider', text: '' }
}

/** Something a file says beside its text: meta('发布日期', '2021-06-04'). */
export function meta(name: string, value: string): Block {
  return { kind: 'meta', text: `${name}：${line(value)}` }
}
