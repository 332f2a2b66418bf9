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
const counted = { passed: 0, failed: 0 }

function check(what, command, args) {
  console.log(`\n${what}`)
  const ok = spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status === 0
  counted[ok ? 'passed' : 'failed']++
}

check('类型检查', bin('tsc'), ['--noEmit', '-p', '.'])
check('代码规范', bin('biome'), ['check', '.'])

const report = join(mkdtempSync(join(tmpdir(), 'tests-')), 'report.json')
spawnSync(
  bin('jest'),
  ['-c', 'tests/jest.config.cjs', '--ci', '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  },
)
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  // A file that does not even load has no failed test in it.
  const unloaded = testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length
  counted.passed += numPassedTests
  counted.failed += Math.max(numFailedTests + unloaded, numFailedTestSuites)
  rmSync(report)
} else counted.failed++

console.log(`\n${counted.passed} passed, ${counted.failed} failed`)
process.exit(counted.failed === 0 ? 0 : 1)
