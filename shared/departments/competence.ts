import type { Department } from './department'

/** 主管: which department a statute is entrusted to here, by its title; undefined when none is. */
export function competenceOf(departments: readonly Department[]): (title: string) => Department | undefined {
  const owners = new Map<string, Department>()
  for (const each of departments) for (const title of each.policies) owners.set(titleKey(title), each)
  return (title) => {
    const key = titleKey(title)
    return owners.get(key) ?? owners.get(nationalTitle(key))
  }
}

/** The bare title: no 书名号, no 中华人民共和国, no year or date of amendment, no article number. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/\s|\.md$|第[〇零一二三四五六七八九十百千\d]+条.*$/g, '')
    .replace(/(\([^()]*\d{4}[^()]*\))+$/, '')
    .replace(/^《(.*)》$/, '$1')
    .replace(/^中华人民共和国/, '')
}

/** A provincial or city rule follows the national one it carries out, unless it is listed itself. */
function nationalTitle(key: string): string {
  const implemented = /实施[《〈](?:中华人民共和国)?([^》〉]+)[》〉]/.exec(key)?.[1]
  return implemented ?? key.replace(/^(山东省|聊城市)/, '')
}
