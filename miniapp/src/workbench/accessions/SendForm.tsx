import type { beginAccession } from '@shared/answers/accessions/contractAccessions'
import { accessionSizes, largestAccession } from '@shared/answers/accessions/words'
import type { Category } from '@shared/answers/documents/policy'
import { categories } from '@shared/answers/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callPatiently } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Disclosure } from '../../ui/Disclosure'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { looker } from './AccessionCard'
import { FactsFields, factsFrom, isWhole, typedOf } from './FactsFields'
import { Told, Whole } from './Told'
import { type FileRead, useReading } from './useReading'

interface SendFormProps {
  /** The county or zone whose own documents are handed in; without one, any. */
  only?: string | undefined
  onDone: (said: string) => void
  onLook: () => void
}

/** What a county lays down is kept beside what the city does. */
const ofCounties: Category = '聊城'

/** One text on its way in: which kind it is, the file or the words themselves, and then what was read of it. */
export function SendForm({ only, onDone, onLook }: SendFormProps) {
  const [chosen, setCategory] = useState<Category>()
  const category = only ? ofCounties : chosen
  const [text, setText] = useState('')
  const reading = useReading()
  const { data: found } = reading
  return (
    <View className="stack">
      <Card title="收一份文件">
        <View className="second">
          {`Word（docx）、PDF、网页（html）或文字文件，一次一份，最大 ${largestAccession / 1_000_000} MB。扫描成图片的读不了，请用有文字的`}
        </View>
        {only ? (
          <View>{`交${only}自己定的文件。国家、省、市的，由市里的单位交`}</View>
        ) : (
          <Choices
            label="是哪一类"
            options={categories}
            value={category}
            onChange={(kind) => {
              setCategory(kind)
              reading.reset()
            }}
          />
        )}
        <Pressable
          kind={found ? 'quiet' : 'primary'}
          busy={reading.isPending}
          disabled={!category}
          onPress={() => (category ? reading.mutate({ category }) : undefined)}
        >
          {found ? '换一个文件' : '选文件'}
        </Pressable>
        {category ? null : <View className="second">先选是哪一类，再选文件</View>}
        <Disclosure label="没有文件，把文字贴进来">
          <Field
            label="全文"
            multiline
            rows={8}
            max={accessionSizes.pasted.most}
            value={text}
            hint="从发布机关的网页上连标题、日期一起复制，第一行是标题"
            error={fieldError(reading.error, 'text')}
            onChange={setText}
          />
          <Pressable
            kind="quiet"
            busy={reading.isPending}
            disabled={!category || !longEnough(text, accessionSizes.pasted)}
            onPress={() => (category ? reading.mutate({ category, text }) : undefined)}
          >
            读一读贴的文字
          </Pressable>
        </Disclosure>
        <View role="status" {...{ 'aria-live': 'polite' }}>
          {reading.isPending ? <View>正在读，长的文件要十几秒</View> : null}
        </View>
        {reading.isError ? <Failure compact thrown={reading.error} /> : null}
      </Card>
      {found ? (
        <ReadCard
          key={`${found.file} ${found.category}`}
          found={found}
          onLook={onLook}
          onDone={(said) => {
            setText('')
            reading.reset()
            onDone(said)
          }}
        />
      ) : null}
    </View>
  )
}

interface ReadCardProps extends SendFormProps {
  found: FileRead & { category: Category }
}

function ReadCard({ found, onDone, onLook }: ReadCardProps) {
  const [typed, setTyped] = useState(() => typedOf(found.facts))
  const isRefused = found.beside.refused !== undefined
  const send = useMutation({
    mutationFn: () =>
      callPatiently<typeof beginAccession>('POST /api/accessions', {
        body: { file: found.file, name: found.name, category: found.category, facts: factsFrom(typed) },
      }),
    onSuccess: () => onDone(`交上了，等${looker(found.only)}的同事对照原文件核对，核对过才收进文件库`),
  })
  return (
    <Card title={isRefused ? '这份不用收' : '读出来是这样，请对照原文件改'}>
      <View className="second">{found.name}</View>
      <Told
        beside={found.beside}
        notes={found.notes}
        attribute={found.attribute}
        only={found.only}
        from={typed.effectiveFrom}
      />
      {isRefused ? null : (
        <FactsFields
          typed={typed}
          set={(change) => {
            if (send.isError) send.reset()
            setTyped({ ...typed, ...change })
          }}
          wrong={(name) => fieldError(send.error, `facts.${name}`)}
        />
      )}
      <Whole {...found} />
      <ActionFailure
        thrown={send.error}
        onLook={() => {
          send.reset()
          onLook()
        }}
      />
      {isRefused ? null : (
        <Pressable kind="primary" busy={send.isPending} disabled={!isWhole(typed)} onPress={() => send.mutate()}>
          交另一个人核对
        </Pressable>
      )}
    </Card>
  )
}
