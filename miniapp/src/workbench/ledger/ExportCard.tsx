import { type ExportFormat, exportFormatNames, exportFormats, mostExported } from '@shared/ledger/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Downloaded, download, handOver, opensAtOnce } from '../../platform/files/download'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { type Months, periodWords } from './period'

const nameOf = (whose: string, { from, until }: Months, format: ExportFormat) =>
  `${whose}办件台账_${from === until ? from : `${from}至${until}`}.${format}`

const arrived = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** 导出台账 of the period, as a workbook or as CSV. `whose`: 全市 or the department. */
export function ExportCard({ whose, period }: { whose: string; period: Months }) {
  const [bytes, setBytes] = useState(0)
  const get = useMutation({
    mutationFn: async (format: ExportFormat): Promise<Downloaded> => {
      setBytes(0)
      const path = `/api/ledger/export?from=${period.from}&until=${period.until}&format=${format}`
      const file = await download(path, nameOf(whose, period, format), setBytes)
      if (opensAtOnce(file.name)) await handOver(file)
      return file
    },
  })
  const { data: file, isPending, isSuccess, error, variables } = get
  return (
    <Card title="导出台账">
      <View className="second">
        {`${periodWords(period)}收到的办件，一件一行，没有姓名、电话和正文。一次最多 ${mostExported.toLocaleString('en')} 件，多了请少选几个月`}
      </View>
      <View className="actions">
        {exportFormats.map((value) => (
          <Pressable
            key={value}
            kind="quiet"
            disabled={isPending && variables !== value}
            busy={isPending && variables === value}
            onPress={() => get.mutate(value)}
          >
            {exportFormatNames[value]}
          </Pressable>
        ))}
      </View>
      <View role="status" {...{ 'aria-live': 'polite' }}>
        {isPending ? (
          <View>{bytes ? `正在下载，已经收到 ${arrived(bytes)}` : '正在清点办件，件数多时要等一会儿'}</View>
        ) : null}
        {isSuccess ? <View>{`已经导出：${file.name}`}</View> : null}
      </View>
      {isSuccess && !opensAtOnce(file.name) ? (
        <Pressable kind="primary" onPress={() => void handOver(file)}>
          发到聊天里保存
        </Pressable>
      ) : null}
      {error ? <Failure compact thrown={error} /> : null}
    </Card>
  )
}
