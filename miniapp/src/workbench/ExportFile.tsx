import { type ExportFormat, exportFormatNames, exportFormats } from '@shared/ledger/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Downloaded, download, handOver, opensAtOnce } from '../platform/files/download'
import { Card } from '../ui/Card'
import { Failure } from '../ui/Failure'
import { Pressable } from '../ui/Pressable'
import { SendFile } from '../ui/files/SendFile'

interface Props {
  title: string
  /** What is in it, and how much goes at once. */
  says: string
  /** Said until the first bytes come. */
  counting: string
  pathOf: (format: ExportFormat) => string
  nameOf: (format: ExportFormat) => string
}

const arrived = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** A ledger as a file, a workbook or CSV. */
export function ExportFile({ title, says, counting, pathOf, nameOf }: Props) {
  const [bytes, setBytes] = useState(0)
  const get = useMutation({
    mutationFn: async (format: ExportFormat): Promise<Downloaded> => {
      setBytes(0)
      const file = await download(pathOf(format), nameOf(format), setBytes)
      if (opensAtOnce(file.name)) await handOver(file)
      return file
    },
  })
  const { data: file, isPending, isSuccess, error, variables } = get
  return (
    <Card title={title}>
      <View className="second">{says}</View>
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
        {isPending ? <View>{bytes ? `正在下载，已经收到 ${arrived(bytes)}` : counting}</View> : null}
        {isSuccess ? <View>{`已经导出：${file.name}`}</View> : null}
      </View>
      {isSuccess && !opensAtOnce(file.name) ? <SendFile file={file} /> : null}
      {error ? <Failure compact thrown={error} /> : null}
    </Card>
  )
}
