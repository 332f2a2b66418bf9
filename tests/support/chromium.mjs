import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const held = () => places.find((place) => place && existsSync(place))
const wanted = ['chromium', 'fonts-noto-cjk']
const lacksFont = () =>
  process.platform === 'linux' && !spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim()

/** The browser for the journeys; on Debian as root it is installed when missing, else one line says what to do. */
export function findChromium() {
  if (held() && !lacksFont()) return held()
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('安装测试用的浏览器和中文字体（chromium、fonts-noto-cjk）……')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '-qq', ...wanted], { env, stdio: 'ignore' })
  }
  if (!held())
    console.error(`没有找到浏览器。请先安装：apt-get install ${wanted.join(' ')}（或设 CHROMIUM=浏览器路径）`)
  return held()
}
