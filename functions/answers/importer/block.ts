import { plainIdeographs } from '@shared/answers/signs'

/**
 * One paragraph or heading of a document, whatever file it came from.
 * A divider ends the lines that only tell about the document.
 */
export interface Block {
  kind: 'heading' | 'paragraph' | 'divider'
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
