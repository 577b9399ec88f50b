import type { ParsedDirective } from '@dondoc/directives-contracts';
import { Facts } from '../../../components/facts.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { dateWords } from '../../../words/local-time.ts';
import { WarningList } from './warning-list.tsx';

export const DirectiveHeader = ({ directive }: Readonly<{ directive: ParsedDirective }>) => {
  const { t, language } = useWords();
  const said = (value: string | null | undefined) => value || <em className="muted">{t('issue.unsaid')}</em>;
  const { number, issuedOn, title, issuer, signedBy, cites, recipients } = directive;
  return (
    <section className="section card" aria-labelledby="document-title" data-testid="directive-header">
      <h2 id="document-title">{t('issue.document')}</h2>
      <Facts
        facts={[
          { label: t('issue.number'), value: said(number) },
          { label: t('issue.issuedOn'), value: said(issuedOn && dateWords(issuedOn, language)) },
          { label: t('issue.docTitle'), value: said(title) },
          { label: t('issue.issuer'), value: said(issuer) },
          { label: t('issue.signer'), value: said(signedBy?.title) },
          { label: t('issue.cites'), value: cites.length },
          { label: t('issue.recipients'), value: recipients.length },
        ]}
      />
      <WarningList warnings={directive.warnings} />
    </section>
  );
};
