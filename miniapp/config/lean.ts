import path from 'node:path'
import type { IH5Config } from '@tarojs/taro/types/compile'
import { chunkGroups } from './chunks'
import { settle } from './settle'

type WebpackChain = NonNullable<IH5Config['webpackChain']>

const ours = (file: string) => path.resolve(__dirname, '../src', file)

/** What Taro brings along for H5, and what stands in its place. */
const instead: [what: RegExp, by: string][] = [
  [/^@tarojs\/components$/, ours('ui/web/elements.tsx')],
  [/^@tarojs\/components\/dist\/components$/, ours('ui/web/tabBar.ts')],
  [/^@tarojs\/components\/dist\/taro-components\/taro-components\.css$/, ours('styles/none.css')],
  [/^\.\/(navigation-bar|navigationBar)\.js$/, path.join(__dirname, 'instead/pageTitle.ts')],
  [/^universal-router$/, path.join(__dirname, 'instead/pageRoutes.ts')],
  [/^query-string$/, path.join(__dirname, 'instead/addressQuery.ts')],
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
  // What webpack itself writes, for the same browsers as the rest.
  chain.merge({ target: ['web', 'es2017'] })
  chain.optimization.splitChunks({ chunks: 'all', minSize: 0, cacheGroups: chunkGroups() })
}
