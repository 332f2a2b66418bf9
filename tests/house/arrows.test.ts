import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Import, importsOf, reachableFrom, root, sourceFiles, textOf } from './sourceTree'

/** What each room of the kernel may know of; a slice may know the whole kernel. */
const kernel: Record<string, readonly string[]> = {
  problem: [],
  // How long what one types may be: read by the contracts and by the pages.
  size: [],
  // A person or a department, by id and name.
  named: [],
  // Equal things written equally, and lines that hold on to each other, for whatever is chained.
  canonical: [],
  chain: ['canonical'],
  // How a text is cut into words: one rule for looking up and for telling what is alike.
  text: [],
  outbox: ['redaction', 'people'],
  // What gives a person away is one rule for every slice and for the log: 选登, concerns, notices and exports may not differ.
  redaction: ['problem'],
  operation: ['problem', 'people'],
  // What an act is, of any thing that lives by acts.
  act: ['problem', 'operation', 'outbox', 'people'],
  people: ['problem', 'operation'],
  areas: ['problem', 'operation'],
  departments: ['problem', 'operation', 'areas', 'text'],
  calendar: ['problem', 'operation'],
  // How much anybody may ask for, one table for every slice.
  limits: ['problem', 'calendar'],
  // Life first: told alike wherever a citizen writes, in a question and in a case.
  urgent: ['problem', 'departments'],
  // What a person looks at first is one list for whatever a citizen writes.
  safety: ['departments'],
  deadlines: ['problem', 'operation', 'calendar'],
}
const named = 'answers inquiries notices concerns hot promises sites surveys protection holidays'
const slices = named.split(' ')
/** Who is meant is one rule, for notices and for surveys: where a place and a group decide, they may not differ. */
const audience = 'shared/notices/audience/'
/** What a registration takes is one rule, by hand and from a hot topic. */
const registration = 'shared/concerns/registration/registration.ts'
/** What a slice of functions/ may know of besides its own, the platform, the departments and the kernel. */
const functionsToo: Record<string, readonly string[]> = {
  ledger: slices,
  // Hot topics are read out of inquiries, and raised as concerns.
  hot: ['inquiries', 'concerns'],
  // A promise may have been made in the response to a concern.
  promises: ['concerns'],
  // What hangs on a board is a notice, and its photograph is kept as those of cases are.
  sites: ['notices', 'inquiries'],
  // What is kept too long, and whatever is held of one person: in their cases, as the ledger finds them.
  keeping: ['inquiries', 'ledger', 'people'],
  protection: ['inquiries'],
  // Who asked the same is told of a response, and what a step rests on is kept as the files of cases are.
  concerns: ['inquiries'],
}
/** The only files below the slices that put them together: one function describes the whole API, one empties every outbox. */
const composing = [
  'functions/platform/handler.ts',
  'functions/platform/allContracts.ts',
  'functions/messages/handler.ts',
  'functions/messages/outboxOf.ts',
]
/** Where a slice of functions/ sees a glimpse of another one: how a notice hangs says from when its period runs, and
 * what is said of it becomes a case, its files, and those of a promise, are judged and kept as those of cases are, a public response may be told in it, and what is
 * drawn narrows a survey as it does a notice. */
const functionGlimpses: Record<string, readonly string[]> = {
  'functions/notices/hung.ts': ['sites'],
  'functions/promises/files/files.ts': ['inquiries'],
  'functions/notices/tidying/sweepUnused.ts': ['surveys'],
  'functions/surveys/requireAudience.ts': ['notices'],
  'functions/surveys/endpoints.ts': ['notices'],
  'functions/notices/files/takeFiles.ts': ['inquiries'],
  'functions/notices/files/readFile.ts': ['inquiries'],
  'functions/notices/voices/standing.ts': ['inquiries'],
  'functions/notices/voices/toInquiry.ts': ['inquiries'],
  'functions/notices/response/requireResponse.ts': ['concerns'],
}
/** Page folders that put slices together: a desk for staff, and the screen on the wall. */
const composingPages = ['workbench', 'screen']
/** Parts of a page that show a glimpse of another slice, by its types: one's cases, what one wrote in them and places, what a reply or a notice
 * rests on, which response a notice tells or answers a case and what became of a response, the documents that a unit names in its guide and clears up, and what was
 * opened to everybody beside the library. */
const glimpses = [
  'miniapp/src/answers/ask/MyCases.tsx',
  'miniapp/src/answers/ask/NearYou.tsx',
  'miniapp/src/answers/library/OpenedHere.tsx',
  'miniapp/src/concerns/concern/Renderings.tsx',
  'miniapp/src/disclosure/guide/Cleared.tsx',
  'miniapp/src/disclosure/guide/OnRequest.tsx',
  'miniapp/src/inquiries/case/BasisLink.tsx',
  'miniapp/src/inquiries/case/answered/PublicResponses.tsx',
  'miniapp/src/notices/issue/Basis.tsx',
  'miniapp/src/notices/issue/FromResponse.tsx',
  'miniapp/src/notices/issue/OnBoards.tsx',
  'miniapp/src/people/record/ContactForm.tsx',
  'miniapp/src/people/record/Corrections.tsx',
]

/** Not for the cloud: the house on one machine, what npm scripts run, registers read in, and what is measured. */
const atHome = /^functions\/(local|commands|registers|measure)\//

const all = sourceFiles().flatMap(importsOf)
const inRoom = (room: string) => all.filter(({ from }) => from.startsWith(`${room}/`))
const nameIn = (path: string, room: string) =>
  path
    .slice(room.length + 1)
    .split('/')[0]
    ?.replace(/\.\w+$/, '') ?? ''
const wrong = (imports: Import[], allowed: (one: Import) => boolean) =>
  imports.filter((one) => !allowed(one)).map(({ from, to }) => `${from} → ${to}`)
/** What a phone may load from shared: no package is reached from it, no fitted table, and little text. */
const isLight = (path: string): boolean => {
  const { files, packages } = reachableFrom([path])
  const tables = [...files].flatMap(importsOf).filter(({ to }) => /\.json$/.test(to))
  return (
    packages.size === 0 && tables.length === 0 && [...files].reduce((sum, one) => sum + textOf(one).length, 0) < 24_000
  )
}
const among = (names: readonly string[], name: string) => names.includes(name)

test('shared rules know nothing but zod and each other', () => {
  expect(wrong(inRoom('shared'), ({ own, to }) => (own ? to.startsWith('shared/') : to === 'zod'))).toEqual([])
})

test('the kernel keeps its order, slices do not know each other, and only the ledger reads several', () => {
  const own = inRoom('shared').filter((one) => one.own)
  const allowed = ({ from, to }: Import) => {
    const [knower, known] = [nameIn(from, 'shared'), nameIn(to, 'shared')]
    if (knower === known) return true
    if (knower === 'surveys' && to.startsWith(audience)) return true
    if (knower === 'hot' && to === registration) return true
    if (kernel[knower]) return among(['named', 'canonical', 'chain'], known) || among(kernel[knower], known)
    if (knower === 'ledger') return Boolean(kernel[known]) || among(slices, known)
    return Boolean(kernel[known])
  }
  expect(wrong(own, allowed)).toEqual([])
})

test('a slice of the backend knows its own rules, the kernel, the platform and the departments', () => {
  const own = inRoom('functions').filter((one) => one.own && !atHome.test(one.from))
  const allowed = ({ from, to }: Import) => {
    if (among(composing, from)) return true
    const knower = nameIn(from, 'functions')
    const too = [...(functionsToo[knower] ?? []), ...(functionGlimpses[from] ?? [])]
    if (to.startsWith('shared/')) {
      const known = nameIn(to, 'shared')
      return known === knower || Boolean(kernel[known]) || among(too, known)
    }
    if (!to.startsWith('functions/')) return false
    const known = nameIn(to, 'functions')
    if (knower === 'platform') return known === 'platform'
    if (knower === 'messages') return among(['messages', 'platform'], known)
    return among([knower, 'platform', 'departments', 'messages', ...too], known)
  }
  expect(wrong(own, allowed)).toEqual([])
})

test('the backend and the mini-program never import each other, and nothing imports tests', () => {
  const crossing = all.filter(({ from }) => !from.startsWith('tests/'))
  expect(
    wrong(crossing, ({ from, to, own }) => {
      if (!own) return true
      if (to.startsWith('tests/')) return false
      if (from.startsWith('functions/')) return !to.startsWith('miniapp/')
      if (from.startsWith('miniapp/')) return !to.startsWith('functions/')
      return true
    }),
  ).toEqual([])
})

test('seeds rest on shared rules only, and only the local house loads them', () => {
  const fromSeeds = inRoom('seeds').filter(({ own, to }) => own && !to.startsWith('seeds/'))
  expect(wrong(fromSeeds, ({ to }) => to.startsWith('shared/'))).toEqual([])
  const intoSeeds = all.filter(({ to }) => to.startsWith('seeds/'))
  expect(wrong(intoSeeds, ({ from }) => /^(seeds|tests)\//.test(from) || atHome.test(from))).toEqual([])
})

test('pages know their own slice by its types and its words, and only the desk and the screen put slices together', () => {
  const pages = inRoom('miniapp/src').filter(
    ({ from, own }) => own && from.split('/').length > 3 && !/^miniapp\/src\/(ui|platform|polyfills)\//.test(from),
  )
  const allowed = ({ from, to, typeOnly }: Import) => {
    const knower = nameIn(from, 'miniapp/src')
    if (to.startsWith('shared/')) {
      const known = nameIn(to, 'shared')
      return (
        (typeOnly || isLight(to)) &&
        (known === knower ||
          (knower === 'surveys' && to.startsWith(audience)) ||
          Boolean(kernel[known]) ||
          among(composingPages, knower) ||
          among(glimpses, from))
      )
    }
    const known = nameIn(to, 'miniapp/src')
    return among([knower, 'ui', 'platform'], known) || among(composingPages, knower)
  }
  expect(wrong(pages, allowed)).toEqual([])
})

test('the mini-program takes types from shared, and what runs only where neither zod nor any other package is reached', () => {
  const taken = inRoom('miniapp/src').filter(({ to }) => to.startsWith('shared/'))
  expect(wrong(taken, ({ typeOnly, to }) => typeOnly || isLight(to))).toEqual([])
})

test('the words of every slice are light enough for the phone', () => {
  const words = sourceFiles(/^shared\/[^/]+\/(words|deskWords)\.ts$/)
  expect(words.length).toBeGreaterThan(4)
  expect(words.filter((path) => !isLight(path))).toEqual([])
})

test('every import of our own leads to a file', () => {
  const lost = all.filter(({ to, own }) => own && !existsSync(join(root, to)))
  expect(wrong(lost, ({ to }) => /^miniapp\/dist\//.test(to))).toEqual([])
})

test('no file is a barrel', () => {
  const barrels = sourceFiles(/\.ts$/).filter((path) => {
    const lines = textOf(path)
      .split('\n')
      .filter((line) => line.trim() && !line.startsWith('//'))
    return lines.length > 0 && lines.every((line) => /^export (type )?(\*|\{[^}]*\}) from /.test(line))
  })
  expect(barrels).toEqual([])
})

describe('what goes to the cloud', () => {
  const handlers = sourceFiles(/^functions\/[^/]+\/handler\.ts$/)

  test('there is one handler for each slice, the platform, the messages and the pages', () => {
    expect(handlers.map((path) => path.split('/')[1]).sort()).toEqual(
      [...slices, 'areas', 'departments', 'keeping', 'ledger', 'people', 'platform', 'messages', 'pages'].sort(),
    )
  })

  test.each(handlers)('%s reaches nothing local, no seeds and no importer', (handler) => {
    const { files, packages } = reachableFrom([handler])
    expect(
      [...files].filter((path) => atHome.test(path) || /^(seeds|tests|functions\/answers\/importer)\//.test(path)),
    ).toEqual([])
    expect(
      ['dynalite', 'jszip', 'pdfjs-dist', 'markdown-it', '@hono/node-server'].filter((one) => packages.has(one)),
    ).toEqual([])
    expect(packages.has('@node-rs/argon2')).toBe(handler === 'functions/people/handler.ts')
  })
})
