import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { Problem } from '@shared/problem'
import { ZodError } from 'zod'
import { addStaff, type NewStaff } from '../people/addStaff'
import { disableStaff } from '../people/disableStaff'
import { accounts } from '../platform/identity/account'
import { referenceFrom } from '../platform/bucket/reference'
import { tablesOn } from '../platform/store/tables'
import { atTheDoor } from './rows/atTheDoor'
import { listEarlierAccounts } from './rows/listEarlierAccounts'
import { bucketHere } from './bucketHere'
import { madePassword } from '../people/madePassword'

const usage = `用法（先登录 AWS，用 TABLE_PREFIX 指明哪一套数据表，用 BUCKET 指明装入了资料的桶；“情况”和“放行”没有 TABLE_PREFIX 时看 DATA_DIR 里本机的数据）：
  npm run staff -- <账号> <角色> <姓名> [单位编号或行政区划代码]
  npm run staff -- 停用 <账号>
  npm run staff -- 情况              哪些账号登录屡次失败、因此要等，今天发了多少验证码
  npm run staff -- 放行 <账号>        这个账号登录不必再等
  角色：officer 经办、lead 审核、dispatcher 分办、editor 编辑、supervisor 督查、clerk 村居经办、administrator 管理员；经办和审核要写单位编号，村居经办写行政区划代码
  第一位管理员在这里开，不写单位就管全市；别的账号由他在工作台的“账号”里开`

/** `npm run staff`: opens or disables a staff account of a cloud stage, with the operator's own credentials. */
async function main([account, role, name, department]: readonly string[]): Promise<void> {
  const { TABLE_PREFIX } = process.env
  if (account === '情况' || (account === '放行' && role)) return atTheDoor(account === '放行' ? role : undefined)
  if (!TABLE_PREFIX || !account || !role) throw new Problem('bad-input', usage)
  const tables = tablesOn(new DynamoDB({}), TABLE_PREFIX)
  const store = tables.store(accounts)
  if (account === '停用') {
    await disableStaff(role, store, new Date())
    console.log(`账号 ${role} 已停用，正在使用的登录同时失效`)
    return
  }
  if (!name) throw new Problem('bad-input', usage)
  const password = madePassword()
  const made = {
    account,
    role: role as NewStaff['role'],
    name,
    ...(department
      ? await (role === 'clerk' || (role === 'administrator' && /^\d/.test(department))
          ? placeOf(department)
          : unitOf(department))
      : {}),
    password,
  }
  await addStaff(made, { accounts: store, now: new Date() })
  if (made.role === 'administrator') await listEarlierAccounts(tables)
  console.log(`账号 ${account} 已开。初始密码 ${password}，第一次登录后必须修改`)
}

/** The unit as the facts in the bucket know it: a department, or a county organ that takes part. */
async function unitOf(id: string) {
  const reference = await referenceFrom(bucketHere(), () => new Date())()
  return { department: reference.department(id) }
}

/** The place of a clerk, as the facts in the bucket know it. @throws Problem 'not-found' for a code that is none. */
async function placeOf(code: string) {
  const { areas } = await referenceFrom(bucketHere(), () => new Date())()
  const area = areas.get(code)
  if (!area) throw new Problem('not-found', `没有 ${code} 这个地方`)
  return { area: { id: area.code, name: areas.fullName(area.code) } }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof Problem) console.error(error.detail ?? error.title)
  else if (error instanceof ZodError) console.error(usage)
  else console.error('账号没有开成', error)
  process.exitCode = 2
})
