/**
 * One paragraph or heading of a document, whatever file it came from.
 * A divider ends the lines that only tell about the document.
 */
export interface Block {
  kind: 'heading' | 'paragraph' | 'divider'
  /** 1 is the title. Only headings have one. */
  level?: number
  text: string
}

/** One line of text: blanks of every kind become one space, none at the ends. */
export function line(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()
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
