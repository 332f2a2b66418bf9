export default definePageConfig({ navigationBarTitleText: '答复告知书' })
