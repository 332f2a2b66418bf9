/**
 * What people and machines try first: own short list of the beginnings of well-known passwords, of the city and of what a
 * work account is called. A number, a year or a sign before or behind makes them no better.
 */
const triedFirst = [
  'password',
  'passwd',
  'admin',
  'administrator',
  'root',
  'test',
  'guest',
  'user',
  'login',
  'welcome',
  'letmein',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'iloveyou',
  'woaini',
  'woaiwojia',
  'mima',
  'wodemima',
  'chushimima',
  'morenmima',
  'monkey',
  'dragon',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'superman',
  'abc',
  'abcd',
  'abcde',
  'abcdef',
  'abcdefg',
  'aa',
  'aaa',
  'qq',
  'qaz',
  'qazwsx',
  'qazwsxedc',
  'wsx',
  'zaq',
  'asd',
  'asdf',
  'asdfgh',
  'zxc',
  'zxcvb',
  'qwe',
  'qwer',
  'qwert',
  'liaocheng',
  'liaochengshi',
  'shandong',
  'dongchang',
  'dongchangfu',
  'zhengwu',
  'zhengfu',
  'zhengwugongkai',
  'yihaoda',
  'zhongguo',
  'china',
  'beijing',
  'gongwuyuan',
  'bangongshi',
  'huanying',
  'nihao',
  'woaizhongguo',
  'fenban',
  'bianji',
  'ducha',
  'jingban',
  'shenhe',
  'changeme',
  'default',
  'secret',
  'master',
  'hello',
  'helloworld',
  'pass',
  'passw',
  'p',
  'a',
  '',
].sort((a, b) => b.length - a.length)
const commonWords = new Set(triedFirst)

/** a for 4 and @, o for 0: the swaps that everybody knows. */
const swaps: Record<string, string> = { '@': 'a', '4': 'a', '0': 'o', '1': 'i', '3': 'e', $: 's', '5': 's', '7': 't' }
const unswapped = (text: string) => text.replace(/[@4013$57]/g, (sign) => swaps[sign] ?? sign)

const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
]
const runs = [...rows, ...rows.map((row) => [...row].reverse().join(''))]

/** How many signs are left when runs (1234, qwer, 4321) and repeats (aaaa, abcabc) count as one. */
function weightOf(text: string): number {
  let left = text
  for (let length = Math.min(12, left.length); length >= 3; length--)
    for (let at = 0; at + length <= left.length; at++)
      if (runs.some((run) => run.includes(left.slice(at, at + length))))
        left = `${left.slice(0, at)}\u0000${left.slice(at + length)}`
  left = left.replace(/(.{1,6}?)\1{1,}/gsu, '$1')
  return [...left].length
}

/** What is too easily guessed about a password, in a sentence for whoever chose it; undefined where nothing is. */
export function easilyGuessed(password: string, account?: string): string | undefined {
  const plain = password.normalize('NFKC').toLowerCase()
  const bare = plain.replace(/[^\p{L}\p{N}@$]/gu, '')
  const name = account?.toLowerCase().replace(/[^a-z0-9]/g, '') ?? ''
  if (name.length >= 3 && (bare.includes(name) || bare.includes([...name].reverse().join(''))))
    return '密码里不要有账号名'
  const core = bare.replace(/^[\d@$]+|[\d@$]+$/g, '')
  const guesses = [core, unswapped(bare).replace(/^\d+|\d+$/g, ''), unswapped(core)]
  if (guesses.some((one) => commonWords.has(one) || twice(one))) return '这个密码很多人在用，容易被猜到，换一个'
  return weightOf(plain) < 6 ? '密码里重复或连续的太多，换一个' : undefined
}

/** 'adminadmin', 'liaochengzhengwu': nothing but common words in a row. */
function twice(text: string): boolean {
  let left = text
  for (const word of triedFirst) if (word.length >= 4) left = left.replaceAll(word, '')
  return left.length <= 2
}
