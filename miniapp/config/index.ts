import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { lean } from './lean'

const sharedFolder = path.resolve(__dirname, '../../shared')
/** Dependencies shipped as ES2022 (class #private fields): older browsers need them compiled on H5. */
const modernPackages = (file: string) => /[\\/]node_modules[\\/]@(tanstack|smithy)[\\/]/.test(file)
/** Pixels stay pixels: the 长辈版 scale multiplies them, and a desk is as welcome as a phone. */
const postcss = { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true, config: {} } }

/** WeChat needs an absolute address that is on its list of allowed domains; H5 asks where it came from. */
const apiBase = process.env.TARO_ENV === 'h5' ? '' : (process.env.TARO_APP_API_BASE ?? 'http://localhost:3000')

/** Taro writes it into project.config.json; a package without it can be built and tried, and not uploaded. */
if (process.env.TARO_ENV === 'weapp' && !process.env.TARO_APP_ID)
  console.warn('没有设置 TARO_APP_ID：小程序包可以构建和测试，上传前请设为自己小程序的 AppID 再构建')

export default defineConfig<'webpack5'>(async (merge) => {
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'liaocheng-yihaoda',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: `dist/${process.env.TARO_ENV}`,
    plugins: [path.resolve(__dirname, '../plugins/weapp-aria')],
    defineConstants: { API_BASE: JSON.stringify(apiBase) },
    alias: { '@shared': sharedFolder },
    ...(process.env.TARO_ENV === 'weapp'
      ? { copy: { patterns: [{ from: 'src/icons/forward.png', to: 'dist/weapp/icons/forward.png' }], options: {} } }
      : {}),
    framework: 'react',
    // Taro's default terser sets quote_keys, which turns #private fields into `#"e"`: a syntax error in a build that
    // still reports success.
    terser: { enable: true, config: { ecma: 2017, output: { quote_keys: false, ascii_only: false } } },
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    mini: {
      postcss,
      optimizeMainPackage: { enable: true },
      compile: { include: [sharedFolder] },
      webpackChain(chain, webpack) {
        chain
          .plugin('abort-controller')
          .use(webpack.ProvidePlugin, [
            { AbortController: [path.resolve(__dirname, '../src/polyfills/abortController.ts'), 'AbortController'] },
          ])
      },
    },
    h5: {
      postcss,
      publicPath: './',
      staticDirectory: 'static',
      // The first script names every other: five digits tell one build from the next, and three more would be fetched by everybody.
      output: { filename: 'js/[name].[contenthash:5].js', chunkFilename: 'js/[name].[contenthash:5].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:5].css',
        chunkFilename: 'css/[name].[contenthash:5].css',
      },
      router: { mode: 'hash' },
      compile: { include: [sharedFolder, path.resolve(__dirname, 'instead'), modernPackages] },
      webpackChain: lean,
    },
  }
  return merge({}, base)
})
