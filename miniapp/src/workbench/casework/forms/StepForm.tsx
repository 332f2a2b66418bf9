import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { Fragment, useEffect } from 'react'
import { renewed } from '../../../inquiries/case/renewed'
import { fieldError } from '../../../platform/callProblem'
import { Card } from '../../../ui/Card'
import { focusOn } from '../../keys'
import { OtherCase } from '../OtherCase'
import { FormFoot } from './FormFoot'
import type { FormProps } from './formProps'
import { StepFieldIn } from './StepFields'
import { useStepKept } from './useStepKept'
import { nothingWritten, type Step } from '../steps/step'

/** The form of any step that is said in a few fields. What was typed is there again when the form is opened anew. */
export function StepForm({ inquiry, step, onLook, onDone }: FormProps & { step: Step }) {
  const [kept, setWritten, drop] = useStepKept(inquiry.id, step.action, nothingWritten)
  const written = { ...nothingWritten, ...kept }
  const fields = step.fields(inquiry)
  const other = step.besides?.(inquiry)
  const send = useMutation({
    mutationFn: () => step.call(inquiry, written),
    onSuccess: ({ inquiry: now }) => {
      drop()
      renewed(now)
      onDone()
    },
  })
  useEffect(() => focusOn('.step-form input:not([type=date]), .step-form textarea'), [])
  return (
    <Card title={step.title} className="step-form">
      <View className="second">{step.note(inquiry)}</View>
      {other ? <OtherCase typed={other} /> : null}
      {fields.map((field) => (
        <Fragment key={field.name}>
          <StepFieldIn
            field={field}
            value={written[field.name]}
            error={fieldError(send.error, field.sentAs ?? field.name)}
            onChange={(name, value) => setWritten({ ...written, [name]: value })}
          />
          {field.ofCase ? <OtherCase typed={written[field.name]} /> : null}
        </Fragment>
      ))}
      <FormFoot
        send={step.send}
        open={inquiry.actions.includes(step.action)}
        ready={fields.every(
          ({ name, size, optional }) => (optional && !written[name].trim()) || longEnough(written[name], size),
        )}
        sending={send}
        onLook={onLook}
        onDone={onDone}
      />
    </Card>
  )
}
