// `npm test`: everything, from a fresh clone, with one closing line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, install, requireNode, root } from '../functions/local/ready.mjs'
import { findChromium } from './support/chromium.mjs'

requireNode()
await install()
const chromium = findChromium()
if (!chromium) process.exit(1)
await build('h5')
await build('weapp')

const bin = (name) => join(root, 'node_modules', '.bin', name)
const env = { ...process.env, CHROMIUM: chromium, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' }
const reports = mkdtempSync(join(tmpdir(), 'tests-'))
const counted = { passed: 0, failed: 0 }

function run(command, args, stdio) {
  return spawnSync(command, args, { cwd: root, stdio, env, shell: process.platform === 'win32', encoding: 'utf8' })
}

/** A check that is right or wrong as a whole. */
function check(what, command, args) {
  console.log(`\n${what}`)
  counted[run(command, args, ['ignore', 'inherit', 'inherit']).status === 0 ? 'passed' : 'failed']++
}

/** A suite of jest: its failures are shown, its tests counted. */
function suite(what, config) {
  console.log(`\n${what}`)
  const report = join(reports, `${counted.passed}.json`)
  run(bin('jest'), ['-c', config, '--ci', '--json', `--outputFile=${report}`], ['ignore', 'ignore', 'inherit'])
  if (!existsSync(report)) return counted.failed++
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  // A file that does not even load has no failed test in it.
  const unloaded = testResults.filter((one) => one.status === 'failed' && !one.assertionResults.some(isFailed)).length
  counted.passed += numPassedTests
  counted.failed += numFailedTests + unloaded
}

const isFailed = (one) => one.status === 'failed'

/** Tests of node's own runner, over what was built. */
function overBuilds(what, files) {
  console.log(`\n${what}`)
  const { stdout } = run(process.execPath, ['--test', '--test-reporter=tap', ...files], ['ignore', 'pipe', 'inherit'])
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(stdout)?.[1] ?? 0)
  if (count('fail') > 0 || count('pass') === 0) console.log(stdout)
  counted.passed += count('pass')
  counted.failed += count('pass') === 0 ? Math.max(1, count('fail')) : count('fail')
}

check('类型检查', bin('tsc'), ['--noEmit', '-p', '.'])
check('代码规范', bin('eslint'), ['-c', 'tests/house/eslint.config.mjs', '.'])
check('代码格式', bin('prettier'), ['--check', '--log-level', 'warn', '.'])
suite('规则、接口、内置数据库、浏览器走查、云端模板', 'tests/jest.config.cjs')
suite('小程序页面', 'tests/miniapp/jest.config.cjs')
overBuilds('小程序包与网页包：大小，并在测试环境里运行', [
  'tests/miniapp/budgets.check.mjs',
  'tests/miniapp/weapp/weapp.check.mjs',
  'tests/miniapp/weapp/ledger.check.mjs',
])

rmSync(reports, { recursive: true })
console.log(`\n${counted.passed} passed, ${counted.failed} failed`)
process.exit(counted.failed === 0 ? 0 : 1)
