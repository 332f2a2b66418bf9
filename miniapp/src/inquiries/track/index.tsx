import { codeExample, codeLength } from '@shared/inquiries/words'
import { longestTyped } from '@shared/people/words'
import type { trackInquiry } from '@shared/inquiries/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useParam } from '../../platform/go'
import { queries } from '../../platform/queries'
import { codeIn } from '../../platform/typed'
import { ReadFailure } from '../../ui/ReadFailure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { Follow } from './Follow'
import { Progress } from './Progress'

/** 查办理进度: how far a case is, for whoever holds its code; never what it says. */
export default function Track() {
  const given = useParam('id')
  const [typed, setTyped] = useState(given)
  const [asked, setAsked] = useState(codeIn(given) ?? '')
  const [wrong, setWrong] = useState(false)
  const progress = useQuery({
    queryKey: ['progress', asked],
    enabled: asked !== '',
    queryFn: () => call<typeof trackInquiry>('GET /api/inquiries/progress/{id}', { params: { id: asked } }),
  })
  const look = () => {
    const code = codeIn(typed)
    setWrong(!code)
    if (!code) return
    if (code === asked) void progress.refetch()
    else setAsked(code)
  }
  const { data } = progress
  return (
    <Page title="查办理进度">
      <View className="stack">
        <Heading level={1}>办到哪一步了</Heading>
        <Field
          label="查询编号"
          hint={`提交时给你的 ${codeLength} 位字母和数字，例如 ${codeExample}`}
          error={wrong ? `编号是 ${codeLength} 位字母和数字，没有 0、1、I、L、O，请再核对一下` : undefined}
          value={typed}
          max={longestTyped}
          onChange={(code) => {
            setTyped(code)
            setWrong(false)
          }}
          onConfirm={look}
        />
        <Pressable kind="primary" busy={progress.isFetching} onPress={look}>
          查进度
        </Pressable>
        {asked && progress.isPending ? <Loading text="正在查" /> : null}
        <ReadFailure read={progress} />
        {data ? (
          <>
            <Progress progress={data} />
            <Follow progress={data} onChange={(now) => queries.setQueryData(['progress', asked], now)} />
          </>
        ) : null}
      </View>
    </Page>
  )
}
