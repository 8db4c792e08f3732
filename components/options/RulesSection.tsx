// Rules per site: a host or *.host, on or off, and the script its pages open in.
import { type FormEvent, useState } from 'react';
import { parsePattern } from '../../utils/browser/settings-pattern.ts';
import { MOST_RULES, type Settings, type SiteRule } from '../../utils/browser/settings-schema.ts';
import type { ScriptView } from '../../utils/types.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../strings.ts';
import { Section } from './Field.tsx';
import type { Update } from './options-port.ts';

// More rows than this are found by the filter; thousands of selects would make the page stutter.
const ROWS_SHOWN = 200;
const ROWS_THAT_NEED_FILTER = 12;

export interface RulesSectionProps {
  settings: Settings;
  update: Update;
}

export function RulesSection({ settings, update }: RulesSectionProps) {
  const t = useText();
  const [draft, setDraft] = useState('');
  const [fault, setFault] = useState('');
  const [filter, setFilter] = useState('');
  const fitting = settings.rules.filter((rule) => rule.pattern.includes(filter.trim().toLowerCase()));

  const faultOf = (pattern: string | null, except = ''): string => {
    if (pattern === null) return t('ruleInvalid');
    if (pattern !== except && settings.rules.some((rule) => rule.pattern === pattern)) return t('ruleTwice');
    return settings.rules.length >= MOST_RULES && except === '' ? t('faultTooMany', t('rules')) : '';
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const pattern = parsePattern(draft);
    const wrong = faultOf(pattern);
    setFault(wrong);
    if (wrong || pattern === null) return;
    setDraft('');
    void update((now) => ({ rules: [...now.rules, { pattern, on: true }] }));
  };
  const change = (old: string, rule: SiteRule | null) =>
    void update((now) => ({
      rules: now.rules.flatMap((other) => (other.pattern === old ? (rule ? [rule] : []) : [other])),
    }));

  return (
    <Section title={t('rules')} intro={t('rulesIntro')}>
      <form className="line" onSubmit={add}>
        <label className="grow">
          <span className="visually-hidden">{t('rulePattern')}</span>
          <input
            value={draft}
            placeholder="*.example.com"
            spellCheck={false}
            autoCapitalize="off"
            aria-invalid={fault !== ''}
            aria-describedby="rule-fault"
            data-testid="rule-pattern"
            onChange={(event) => setDraft(event.target.value)}
          />
        </label>
        <button type="submit" className="primary" data-testid="rule-add">
          {t('ruleAdd')}
        </button>
      </form>
      <p id="rule-fault" className="fault" role="alert">
        {fault}
      </p>
      {settings.rules.length > ROWS_THAT_NEED_FILTER && (
        <input
          type="search"
          aria-label={t('ruleFilter')}
          placeholder={t('ruleFilter')}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      {settings.rules.length === 0 && <p className="nothing">{t('rulesNone')}</p>}
      <ul className="rules">
        {fitting.slice(0, ROWS_SHOWN).map((rule) => (
          <RuleRow
            key={rule.pattern}
            rule={rule}
            faultOf={faultOf}
            onChange={(next) => change(rule.pattern, next)}
          />
        ))}
      </ul>
      {fitting.length > ROWS_SHOWN && (
        <p className="nothing">{t('rulesMore', fitting.length - ROWS_SHOWN)}</p>
      )}
    </Section>
  );
}

interface RuleRowProps {
  rule: SiteRule;
  faultOf(pattern: string | null, except: string): string;
  onChange(rule: SiteRule | null): void;
}

function RuleRow({ rule, faultOf, onChange }: RuleRowProps) {
  const t = useText();
  const [draft, setDraft] = useState(rule.pattern);
  const pattern = parsePattern(draft);
  const fault = faultOf(pattern, rule.pattern);
  const commit = () => {
    if (pattern === null || fault) setDraft(rule.pattern);
    else if (pattern !== rule.pattern) onChange({ ...rule, pattern });
  };
  return (
    <li data-testid="rule">
      <input
        className="grow"
        aria-label={t('rulePattern')}
        aria-invalid={fault !== ''}
        title={fault || undefined}
        spellCheck={false}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      <select
        aria-label={t('ruleView', rule.pattern)}
        value={rule.view ?? ''}
        disabled={!rule.on}
        onChange={(event) => {
          const view = event.target.value as ScriptView | '';
          onChange(view ? { ...rule, view } : { pattern: rule.pattern, on: rule.on });
        }}
      >
        <option value="">{t('ruleViewAuto')}</option>
        <option value="original">原文</option>
        <option value="repaired">修正</option>
        <option value="hans">简体</option>
        <option value="t">繁體</option>
        <option value="tw">臺灣</option>
        <option value="twp">臺灣（{t('withVocabulary')}）</option>
        <option value="hk">香港</option>
        <option value="hkp">香港（{t('withVocabulary')}）</option>
      </select>
      <input
        type="checkbox"
        role="switch"
        aria-label={t('ruleOn', rule.pattern)}
        aria-checked={rule.on}
        checked={rule.on}
        onChange={(event) => onChange({ ...rule, on: event.target.checked })}
      />
      <button
        type="button"
        className="tool"
        aria-label={t('ruleRemove', rule.pattern)}
        title={t('ruleRemove', rule.pattern)}
        onClick={() => onChange(null)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
