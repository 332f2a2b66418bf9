import path from 'node:path'
import type { IH5Config } from '@tarojs/taro/types/compile'
import { settle } from './settle'

type WebpackChain = NonNullable<IH5Config['webpackChain']>

const ours = (file: string) => path.resolve(__dirname, '../src', file)

/** What Taro brings along for H5, and what stands in its place. */
const instead: [what: RegExp, by: string][] = [
  [/^@tarojs\/components$/, ours('ui/web/elements.tsx')],
  [/^@tarojs\/components\/dist\/components$/, ours('ui/web/tabBar.ts')],
  [/^@tarojs\/components\/dist\/taro-components\/taro-components\.css$/, ours('styles/none.css')],
  [/^(whatwg-fetch|jsonp-retry|abortcontroller-polyfill.*)$/, path.join(__dirname, 'inTheBrowser.js')],
]

interface Module {
  identifier(): string
}
interface Compilation {
  chunkGraph: { getModuleChunks(module: Module): Iterable<{ groupsIterable: Iterable<{ getFiles(): string[] }> }> }
  modules: Iterable<Module>
}
interface Compiler {
  outputPath: string
  hooks: { afterEmit: { tap(name: string, then: (compilation: Compilation) => void): void } }
}

/** The files that must be there before a page of src can be shown. */
const filesFor = (compilation: Compilation) => (wanted: RegExp) => {
  const found = [...compilation.modules].filter((one) => wanted.test(one.identifier().split('!').at(-1)!))
  const chunks = found.flatMap((one) => [...compilation.chunkGraph.getModuleChunks(one)])
  const groups = chunks.flatMap((one) => [...one.groupsIterable])
  return [...new Set(groups.flatMap((one) => one.getFiles()))].filter((file) => /\.(js|css)$/.test(file))
}

/** Does once, when all is written, what needs the names of the files. */
const settled = {
  // The folder is not known before the build runs.
  apply: (compiler: Compiler) =>
    compiler.hooks.afterEmit.tap('settle', (compilation) => settle(compiler.outputPath, filesFor(compilation))),
}

/** The scripts of the H5 build: nothing that no page uses, and nothing twice. */
export const lean: WebpackChain = (chain, webpack) => {
  instead.forEach(([what, by], n) =>
    chain.plugin(`instead-${n}`).use(webpack.NormalModuleReplacementPlugin, [what, by]),
  )
  chain.plugin('settled').use(settled)
  const modules = (of: string) => new RegExp(`[\\\\/]node_modules[\\\\/](${of})[\\\\/]`)
  const folder = (of: string) => new RegExp(`[\\\\/]miniapp[\\\\/]src[\\\\/](${of})[\\\\/]`)
  const shared = (of: string) => new RegExp(`[\\\\/]shared[\\\\/](${of})\\b`)
  chain.optimization.splitChunks({
    chunks: 'all',
    minSize: 0,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      react: { name: 'react', test: modules('react|react-dom|scheduler'), priority: 30 },
      taro: { name: 'taro', test: modules('@tarojs|@stencil'), priority: 20 },
      // Few pages draw a code or a map: nobody else waits for what they do it with.
      drawn: { name: 'drawn', test: modules('qrcode|dijkstrajs|gcoord'), minChunks: 2, priority: 12 },
      vendor: { name: 'vendor', test: modules('.*'), minChunks: 2, priority: 10 },
      map: { name: 'map', test: folder('ui[\\\\/]drawing'), minChunks: 2, priority: 6 },
      // Who signs out or fills in a survey alone asks for what lies half filled in.
      sheets: {
        name: 'words-seldom',
        test: folder('platform[\\\\/]sheets'),
        minChunks: 2,
        priority: 6,
      },
      // What nearly every page uses is read once, not inside each page again.
      every: { name: 'every', test: folder('ui|platform'), minChunks: 8, priority: 5 },
      parts: { name: 'parts', test: folder('ui|platform'), minChunks: 2, priority: 4 },
      cases: { name: 'cases', test: folder('inquiries'), minChunks: 2, priority: 3 },
      desk: { name: 'desk', test: folder('workbench'), minChunks: 2, priority: 3 },
      // The words that pages have in common: those of the kernel, and of each slice apart.
      kernel: { name: 'words', test: shared('size|people|areas|deadlines'), minChunks: 2, priority: 3 },
      // What only drawn places and the guide to personal data say is no part of a first visit.
      seldom: {
        name: 'words-seldom',
        test: shared('areas[\\\\/]shape|people[\\\\/]keeping'),
        minChunks: 2,
        priority: 4,
      },
      asking: { name: 'words-answers', test: shared('answers'), minChunks: 2, priority: 3 },
      // What only an answer on paper and its desk say is no part of a first visit.
      decided: {
        name: 'words-disclosure',
        test: shared('inquiries[\\\\/](disclosure|mendedWords)'),
        minChunks: 2,
        priority: 4,
      },
      asked: { name: 'words-inquiries', test: shared('inquiries'), minChunks: 2, priority: 3 },
      tables: { name: 'tables', test: folder('ledger'), minChunks: 2, priority: 3 },
    },
  })
}
