import { accessionEndings, accessionSizes, filesAtOnce, largestAccession } from '@shared/answers/accessions/words'
import type { Category } from '@shared/answers/documents/policy'
import { categories } from '@shared/answers/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fieldError } from '../../platform/callProblem'
import { chooseSeveral } from '../../platform/files/chooseSeveral'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Disclosure } from '../../ui/Disclosure'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { Refused } from '../../platform/refused'
import { Batch } from './Batch'
import { ReadCard } from './ReadCard'
import { useBatch } from './useBatch'
import { useReading } from './useReading'

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
  const batch = useBatch()
  const choose = useMutation({
    mutationFn: async (kind: Category) => {
      const chosen = await chooseSeveral(accessionEndings, filesAtOnce)
      if (chosen.length > filesAtOnce)
        throw new Refused(`一次最多选 ${filesAtOnce} 份，这次选了 ${chosen.length} 份，都没有读`, '分几次选')
      const [file] = chosen
      if (chosen.length > 1) {
        reading.reset()
        void batch.begin(chosen, kind)
      } else if (file) reading.mutate({ category: kind, file })
    },
  })
  return (
    <View className="stack">
      <Card title="交文件">
        <View className="second">
          {`Word（docx）、PDF、网页（html）或文字文件，每份最大 ${largestAccession / 1_000_000} MB，同一类的一次最多选 ${filesAtOnce} 份。扫描成图片的读不了，请用有文字的`}
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
          busy={reading.isPending || choose.isPending}
          disabled={!category}
          onPress={() => (category ? choose.mutate(category) : undefined)}
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
        {choose.isError ? <Failure compact thrown={choose.error} /> : null}
        {reading.isError ? <Failure compact thrown={reading.error} /> : null}
      </Card>
      <Batch batch={batch} onDone={onDone} onLook={onLook} />
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
