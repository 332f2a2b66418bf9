import { reportWriters } from '@shared/ledger/annual/writers'
import type { Role } from '@shared/people/role'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { download, handOver, opensAtOnce } from '../../platform/files/download'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { SendFile } from '../../ui/files/SendFile'
import { Pressable } from '../../ui/Pressable'
import type { Report } from './report'

const writing: readonly Role[] = reportWriters

/** The whole table as a workbook, with the codes of applications that stand on no line: for staff alone. */
export function WholeSheet({ report: { year, unit } }: { report: Report }) {
  const person = useSession((session) => session.person)
  const get = useMutation({
    mutationFn: async () => {
      const path = `/api/ledger/disclosure/export?year=${year}${unit ? `&unit=${encodeURIComponent(unit.id)}` : ''}`
      const file = await download(path, `${unit?.name ?? '全市'}${year}年政府信息公开申请情况.xlsx`, () => undefined)
      if (opensAtOnce(file.name)) await handOver(file)
      return file
    },
  })
  // Who watches for one county is not asked to write the report of the city.
  if (!person || !writing.includes(person.role) || (person.role === 'supervisor' && person.department)) return null
  const { data: file } = get
  return (
    <Card title="写年度报告用的表">
      <View className="second">
        整张表、单位填写的部分，和对不上的申请的编号，一个 Excel 文件。只有工作人员看得到这一块
      </View>
      <View className="actions">
        <Pressable kind="quiet" busy={get.isPending} onPress={() => get.mutate()}>
          导出 Excel（xlsx）
        </Pressable>
      </View>
      <View role="status" {...{ 'aria-live': 'polite' }}>
        {file ? <View>{`已经导出：${file.name}`}</View> : null}
      </View>
      {file && !opensAtOnce(file.name) ? <SendFile file={file} /> : null}
      {get.error ? <Failure compact thrown={get.error} /> : null}
    </Card>
  )
}
