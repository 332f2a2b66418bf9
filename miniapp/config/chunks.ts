/** What webpack tells of a module, as far as it is asked here. */
interface Module {
  identifier(): string
  nameForCondition(): string | null
}
interface Chunk {
  name?: string | null
}
interface Graph {
  chunkGraph: {
    getModuleChunks(module: Module): Iterable<Chunk>
    getChunkModules(chunk: Chunk): Iterable<Module>
  }
}
type Test = (module: Module, graph: Graph) => boolean

const source = (module: Module) => module.identifier().split('!').at(-1)!

const lies = (pattern: string): Test => {
  const path = new RegExp(pattern.replaceAll('/', '[\\\\/]'))
  return (module) => path.test(module.nameForCondition() ?? '')
}
const packages = (of: string) => lies(`/node_modules/(${of})/`)
const folder = (of: string) => lies(`/miniapp/src/(${of})/`)
const shared = (of: string) => lies(`/shared/(${of})\\b`)
const ours = lies('/(miniapp/src|shared)/')

/** Whether something of src needs the module, before anything is taken apart. */
function neededBy(of: string): Test {
  const root = new RegExp(`miniapp/src/(${of})\\.tsx$`.replaceAll('/', '[\\\\/]'))
  const known = new WeakMap<Chunk, boolean>()
  return (module, { chunkGraph }) =>
    [...chunkGraph.getModuleChunks(module)].some((chunk) => {
      const said = known.get(chunk) ?? [...chunkGraph.getChunkModules(chunk)].some((one) => root.test(source(one)))
      known.set(chunk, said)
      return said
    })
}

const both =
  (...tests: Test[]): Test =>
  (module, graph) =>
    tests.every((test) => test(module, graph))
const not =
  (test: Test): Test =>
  (module, graph) =>
    !test(module, graph)

/** The scripts of the H5 build, by when a person comes to need them: nothing twice, and nothing of a seldom page ahead of it. */
export function chunkGroups() {
  const first = neededBy('app|answers/ask/index')
  const next = both(neededBy('answers/answer/index|inquiries/submit/index'), not(first))
  const later = both(not(first), not(next))
  return {
    default: false as const,
    defaultVendors: false as const,
    react: { name: 'react', test: packages('react|react-dom|scheduler'), priority: 30 },
    taro: { name: 'taro', test: both(packages('@tarojs|@stencil'), first), priority: 20 },
    vendor: { name: 'vendor', test: both(packages('.*'), first), minChunks: 2, priority: 12 },
    // What the question box is made of, and what its page has in common with others.
    every: { name: 'every', test: both(ours, first), minChunks: 2, priority: 12 },
    // What the pages that a question leads to have in common with others: fetched while it is being typed.
    next: { name: 'next', test: next, minChunks: 2, priority: 11 },
    // Few pages draw a code or a map: nobody else waits for what they do it with.
    drawn: { name: 'drawn', test: packages('qrcode|dijkstrajs|gcoord'), minChunks: 2, priority: 10 },
    seldom: { name: 'vendor-seldom', test: both(packages('.*'), later), minChunks: 2, priority: 9 },
    map: { name: 'map', test: folder('ui/drawing'), minChunks: 2, priority: 6 },
    // Who signs out or fills in a survey alone asks for what lies half filled in.
    sheets: { name: 'words-seldom', test: folder('platform/sheets'), minChunks: 2, priority: 6 },
    often: { name: 'often', test: folder('ui|platform'), minChunks: 8, priority: 5 },
    parts: { name: 'parts', test: folder('ui|platform'), minChunks: 2, priority: 4 },
    cases: { name: 'cases', test: folder('inquiries'), minChunks: 2, priority: 3 },
    desk: { name: 'desk', test: folder('workbench'), minChunks: 2, priority: 3 },
    // The words that pages have in common: those of the kernel, and of each slice apart.
    kernel: { name: 'words', test: shared('size|people|areas|deadlines'), minChunks: 2, priority: 3 },
    shapes: { name: 'words-seldom', test: shared('areas/shape|people/keeping'), minChunks: 2, priority: 4 },
    asking: { name: 'words-answers', test: shared('answers'), minChunks: 2, priority: 3 },
    decided: {
      name: 'words-disclosure',
      test: shared('inquiries/(disclosure|mendedWords)'),
      minChunks: 2,
      priority: 4,
    },
    asked: { name: 'words-inquiries', test: shared('inquiries'), minChunks: 2, priority: 3 },
    tables: { name: 'tables', test: folder('ledger'), minChunks: 2, priority: 3 },
  }
}
