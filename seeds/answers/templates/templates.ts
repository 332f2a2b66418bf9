import { join } from 'node:path'
import { type ReplyTemplate, replyTemplatesFile } from '@shared/answers/templates/template'
import { fieldsIn } from '@shared/text/fields'
import { faulty, readSeedFile } from '../../seedFile'

const file = join(__dirname, 'templates.json')

/**
 * The reply templates 答复模板, 本市约定, read whole or not at all.
 * @throws Problem naming the row of a fault: an id given twice, a department that does not exist, a text without a field.
 */
export function loadReplyTemplates(departments: readonly { id: string }[]): ReplyTemplate[] {
  const templates = readSeedFile(file, replyTemplatesFile, (_content, [row]) => `第 ${Number(row) + 1} 项`)
  const faults = templates.flatMap(({ id, department, text }, row) => {
    const said = (what: string) => `第 ${row + 1} 项“${id}”${what}`
    return [
      ...(templates.findIndex((one) => one.id === id) === row ? [] : [said('编号重复')]),
      ...(department === undefined || departments.some((one) => one.id === department) ? [] : [said('没有这个单位')]),
      ...(fieldsIn(text).length > 0 ? [] : [said('没有要填的地方')]),
    ]
  })
  if (faults.length > 0) throw faulty('templates.json', faults)
  return templates
}
