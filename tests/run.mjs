// `npm test`: everything, from a fresh clone, with one closing line. `npm test -- --data`: only the files of tests that
// measure against data beside the project.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, install, requireNode } from '../functions/local/ready.mjs'
import { findChromium } from './support/chromium.mjs'
import { check, close, overBuilds, suite, testsNeedingData } from './support/suites.mjs'

const onlyData = process.argv.includes('--data')

requireNode()
await install()
const chromium = findChromium()
if (!chromium) process.exit(1)
const reports = mkdtempSync(join(tmpdir(), 'tests-'))
const at = { chromium, reports }
// What tests leave in the folder for passing things goes with them.
if (!onlyData) for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = reports

const built = async () => {
  await build('h5')
  await build('weapp')
}
const checked = async () => {
  await check('类型检查和代码规范', 'oxlint/bin/oxlint', ['-c', 'tests/house/lint.json', '--type-check', '.'])
  const format = ['--plugin', '@prettier/plugin-oxc', '--check', '--log-level', 'warn', '.']
  await check('代码格式', 'prettier/bin/prettier.cjs', format)
}

if (onlyData) {
  await built()
  await suite('拿项目旁边的资料来核对', 'tests/jest.config.cjs', at, testsNeedingData())
} else {
  // The pages in jsdom need nothing that is built: building keeps one core, they and the checks the others.
  await Promise.all([
    built(),
    checked().then(() => suite('小程序页面', 'tests/miniapp/jest.config.cjs', { ...at, leave: 1 })),
  ])
  await suite('规则、接口、内置数据库、浏览器走查、云端模板', 'tests/jest.config.cjs', at)
  await overBuilds('小程序包与网页包：大小，并在测试环境里运行', at)
}

rmSync(reports, { recursive: true, force: true, maxRetries: 3 })
process.exit(close())
