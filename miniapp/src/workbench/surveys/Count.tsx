import { type ExportFormat, exportFormatNames, exportFormats } from '@shared/ledger/words'
import type { readSurveyCount } from '@shared/surveys/contract'
import type { SurveyWork } from '@shared/surveys/contractParts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { download, handOver, opensAtOnce } from '../../platform/files/download'
import { ResultBars } from '../../surveys/ResultBars'
import { Disclosure } from '../../ui/Disclosure'
import { Failure } from '../../ui/Failure'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'

/** 结果, when somebody asks for it: the numbers, and what was written apart from them. */
export function Count({ survey: { id, content } }: { survey: SurveyWork }) {
  const [open, setOpen] = useState(false)
  const exports = useSession((session) => session.person?.role !== 'supervisor')
  const found = useQuery({
    queryKey: ['survey', id, 'count'],
    queryFn: () => call<typeof readSurveyCount>('GET /api/surveys/{id}/desk-results', { params: { id } }),
    enabled: open,
  })
  const get = useMutation({
    mutationFn: async (format: ExportFormat) => {
      const name = `问卷结果_${content.title}.${format}`
      const file = await download(
        `/api/surveys/${encodeURIComponent(id)}/export?format=${format}`,
        name,
        () => undefined,
      )
      if (opensAtOnce(file.name)) await handOver(file)
      return file
    },
  })
  if (!open)
    return (
      <Pressable kind="quiet" onPress={() => setOpen(true)}>
        看结果
      </Pressable>
    )
  return (
    <View className="stack">
      {found.isPending ? <Loading text="正在清点答卷" /> : null}
      <ReadFailure compact read={found} />
      {found.data ? <ResultBars results={found.data.results} /> : null}
      {found.data?.words.map(({ id: question, title, texts, more, waiting, unfit }) => (
        <View key={question} className="stack stack--close">
          <Heading level={3}>{`${title}：写了什么`}</Heading>
          {texts.length || waiting || unfit.length ? null : (
            <View className="second">还没有，或者写的人不到 5 个，结束后再看</View>
          )}
          {texts.map((text, nth) => (
            <View key={nth} className="quote">
              {text}
            </View>
          ))}
          {waiting ? <View className="second">{`另有 ${waiting} 条等分办台核看，看过再列`}</View> : null}
          {unfit.length ? (
            <Disclosure label={`核看为不宜公开的 ${unfit.length} 条`}>
              <View className="second">本单位看得到，不导出，不写进反馈</View>
              {unfit.map((text, nth) => (
                <View key={nth} className="quote">
                  {text}
                </View>
              ))}
            </Disclosure>
          ) : null}
          {more ? <View className="second">{`还有 ${more} 条，在导出的文件里`}</View> : null}
        </View>
      ))}
      {exports ? (
        <View className="actions">
          {exportFormats.map((format) => (
            <Pressable key={format} kind="quiet" busy={get.isPending} onPress={() => get.mutate(format)}>
              {exportFormatNames[format]}
            </Pressable>
          ))}
        </View>
      ) : null}
      {get.data && !opensAtOnce(get.data.name) ? (
        <Pressable kind="primary" onPress={() => void handOver(get.data)}>
          发到聊天里保存
        </Pressable>
      ) : null}
      {get.isError ? <Failure compact thrown={get.error} /> : null}
      <Pressable kind="link" onPress={() => setOpen(false)}>
        收起结果
      </Pressable>
    </View>
  )
}
