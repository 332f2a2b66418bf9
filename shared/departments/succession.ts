import type { Department } from './department'

/**
 * 机构改革后由谁承接: any name of an organ (full, short, everyday or former, with or without 聊城市/市) → the
 * department that does its work today, or undefined. A current name goes before an alias, an alias before a
 * former name.
 */
export function currentOwner(name: string, departments: readonly Department[]): Department | undefined {
  return successionOf(departments)(name)
}

/** `currentOwner` with its table built once. */
export function successionOf(departments: readonly Department[]): (name: string) => Department | undefined {
  const owners = new Map<string, Department>()
  const claim = (name: string, owner: Department) => {
    if (!owners.has(organKey(name))) owners.set(organKey(name), owner)
  }
  for (const each of departments) for (const name of [each.name, each.fullName]) claim(name, each)
  for (const each of departments) for (const name of each.aliases) claim(name, each)
  for (const each of departments) for (const name of each.predecessors) claim(name, each)
  return (name) => owners.get(organKey(name))
}

/** 聊城市住房和城乡建设局, 市住房城乡建设局 and 住房城乡建设局 are one organ. */
function organKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .replace(/^国家税务总局/, '')
    .replace(/^(山东省)?(聊城市|聊城|市)(?=.{2})/, '')
    .replace(/人民政府/g, '政府')
    .replace(/委员会/g, '委')
    .replace(/[和与及]/g, '')
}
