import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Area, type AreasFile, areasFile } from '@shared/areas/area'

const read = (name: string) => readFileSync(join(__dirname, name), 'utf8')

const levels: Record<number, Area['level']> = { 6: 'county', 9: 'town', 12: 'village' }

/** One line of the list, with how the name is said; in the statistics codes a town carries its county's code in front, a village its town's. */
function areaOf(line: string) {
  const [code = '', name, pinyin] = line.split(',')
  const said = pinyin ? { pinyin } : {}
  if (code.endsWith('00') && code.length === 6) return { code, name, level: 'city', parent: null, ...said }
  return {
    code,
    name,
    level: levels[code.length],
    parent: code.length === 6 ? `${code.slice(0, 4)}00` : code.slice(0, -3),
    ...said,
  }
}

/** 聊城's areas with their source, its development zones and its old codes. Throws when the data do not hold together. */
export function loadAreas(): AreasFile {
  const [, ...lines] = read('areas.csv').trim().split('\n')
  return areasFile.parse({ ...JSON.parse(read('overlay.json')), areas: lines.map(areaOf) })
}
