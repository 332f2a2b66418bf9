/** A year in brackets is part of a document number 鲁政发【2020】3号, not a field. */
const field = /【(?!\d{4}】)[^【】\n]{1,20}】/gu

/** The fields still open in a text, each once, in order: 【办理结果】. */
export const fieldsIn = (text: string): string[] => [...new Set(text.match(field) ?? [])]

/** Puts values into their fields, e.g. { 事项: '换发身份证' }; a field without a value stays open. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(field, (open) => values[open.slice(1, -1)]?.trim() || open)
