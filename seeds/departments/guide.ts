import { join } from 'node:path'
import { type GuideFile, guideFile } from '@shared/departments/guide/guide'
import { readSeedFile } from '../seedFile'

const parts: Record<string, string> = { sections: '章节', limits: '时限', fees: '收费' }

/**
 * What every unit's 政府信息公开指南 says alike, each sentence with its article.
 * @throws Problem naming the file and the place of a fault.
 */
export const loadGuide = (path = join(__dirname, 'guide.json')): GuideFile =>
  readSeedFile(path, guideFile, (_content, [part, nth]) =>
    typeof nth === 'number' ? `${parts[String(part)] ?? ''}第 ${nth + 1} 条` : '',
  )
