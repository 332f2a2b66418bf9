type Value = string | null
type Values = Record<string, Value | Value[]>

/** What stands behind the ? of an address, by name and as it stands there: Taro decodes it for the page. */
export function parse(text: string): Values {
  const found = new Map<string, Value[]>()
  for (const pair of text
    .replace(/^[?#&]/, '')
    .split('&')
    .filter(Boolean)) {
    const [name = '', ...value] = pair.split('=')
    found.set(name, [...(found.get(name) ?? []), value.length ? value.join('=') : null])
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, values]) => [name, values.length > 1 ? values : values[0]!]))
}

export default { parse }
