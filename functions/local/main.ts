import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Problem } from '@shared/problem'
import qrcode from 'qrcode'
import { fullDisk } from './database/embeddedDatabase'
import { localEnvOf } from './env'
import { serveLocally } from './serve'

// Left to itself V8 lets what is dead lie until memory has doubled: a notice told to a county would take 400 MB more.
setFlagsFromString('--heap-growing-percent=40')

/** `npm start`: brings the system up, says where it is and who can sign in, and goes down cleanly on Ctrl-C. */
async function main(): Promise<void> {
  const env = localEnvOf(process.env)
  const started = Date.now()
  const running = await serveLocally({
    env,
    pages: join(__dirname, '../../miniapp/dist/h5'),
    show: (line) => console.log(line),
  })
  const [here, lan] = running.addresses
  console.log(`\n聊城 · 一号答 已启动（${((Date.now() - started) / 1000).toFixed(1)} 秒）\n\n  打开  ${here}`)
  if (lan) console.log(`  手机  ${lan}\n\n${await qrcode.toString(lan, { type: 'terminal', small: true })}`)
  else console.log('  只有这台电脑打得开；要让同一网络里的手机和别的电脑也能打开：HOST=0.0.0.0 npm start')
  console.log(`  接口  ${here}/api/docs
  电子屏  ${here}/screen/371502101277（王化村）

  本地模式可以这样登录（都是示例账号，云端没有）
    市民    任意手机号，验证码印在这里；示例居民 13800000001
    工作台  ${here}/#/workbench/signIn/index
            分办 fenban · 编辑 bianji · 督查 ducha · 经办 renshe、zhujian 等 · 审核 renshe.lead 等
            管理员 guanli · 县分办台 dongchangfu.fenban · 乡镇 shazhen
            密码都是 ${running.staffPassword}（只属于这个数据目录，存在 ${join(env.DATA_DIR, 'secrets.json')}）

${importWords(running.policies)}
  停止：Ctrl-C
`)
  let leaving = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (leaving) process.exit(130)
      leaving = true
      console.log('正在收尾……')
      void running.close().then(() => process.exit(0))
    })
}

/** A fresh start holds no document: the one command that brings them in. */
function importWords(policies: number): string {
  const command = 'npm run import -- 政策文件所在的文件夹'
  return policies > 0
    ? `  政策文件 ${policies} 份；再导入：${command}`
    : `  还没有政策文件，只能按知识卡作答。另开一个终端，用这一条命令导入：\n    ${command}`
}

main().catch((error: unknown) => {
  if (error instanceof Problem) console.error(error.code === 'storage-full' ? fullDisk : (error.detail ?? error.title))
  else
    console.error(typeof error === 'object' && error && 'code' in error && error.code === 'ENOSPC' ? fullDisk : error)
  process.exit(1)
})
