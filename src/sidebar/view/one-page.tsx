import { TabPage } from './tab-page';

/** Writes the saved definition on one page, and leads to what prints it. */
export function OnePagePage() {
  return (
    <TabPage
      action="writeOnePage"
      below={({ links }) =>
        links.map(({ text, address }) => (
          <p key={address}>
            <a class="link" href={address} target="_blank" rel="noopener">
              {text}
            </a>
          </p>
        ))
      }
    />
  );
}
